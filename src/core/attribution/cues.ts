import type { CueClass } from "./types.ts";

/**
 * How much company a cue needs: `say` attributes wherever it has a speaker; `claim` needs a clause, a quotation or a
 * number as its content; `number` only counts over a number ("put", "count"); `that` needs the word itself.
 */
type CueNeed = "say" | "claim" | "number" | "that";

type CueRow = readonly [lemma: string, cueClass: CueClass, need: CueNeed];

/** Lemmas by class with their need, from counts over political news (share of the verb's tokens that attribute). */
const rows: readonly CueRow[] = [
  ["accuse", "assert", "number"],
  ["acknowledge", "assert", "claim"],
  ["add", "assert", "claim"],
  ["admit", "assert", "claim"],
  ["advise", "assert", "that"],
  ["affirm", "assert", "claim"],
  ["agree", "assert", "that"],
  ["allege", "assert", "claim"],
  ["allow", "assert", "that"],
  ["analyze", "assert", "that"],
  ["analyse", "assert", "that"],
  ["announce", "assert", "claim"],
  ["answer", "assert", "claim"],
  ["anticipate", "plan", "claim"],
  ["argue", "assert", "claim"],
  ["arrive", "assert", "number"],
  ["ask", "assert", "that"],
  ["assert", "assert", "claim"],
  ["assess", "assert", "claim"],
  ["assume", "hedge", "claim"],
  ["attest", "assert", "claim"],
  ["believe", "hedge", "claim"],
  ["blog", "assert", "claim"],
  ["boast", "assert", "claim"],
  ["brief", "assert", "that"],
  ["brush", "deny", "number"],
  ["calculate", "assert", "claim"],
  ["call", "assert", "number"],
  ["caution", "assert", "claim"],
  ["charge", "assert", "that"],
  ["cite", "assert", "number"],
  ["claim", "assert", "claim"],
  ["clarify", "assert", "claim"],
  ["come", "assert", "number"],
  ["comment", "assert", "claim"],
  ["complain", "assert", "claim"],
  ["concede", "assert", "claim"],
  ["conclude", "assert", "claim"],
  ["confide", "assert", "claim"],
  ["confirm", "assert", "claim"],
  ["contend", "assert", "claim"],
  ["continue", "assert", "that"],
  ["correct", "assert", "number"],
  ["count", "assert", "number"],
  ["counter", "assert", "claim"],
  ["declare", "assert", "claim"],
  ["deduce", "hedge", "claim"],
  ["deny", "deny", "claim"],
  ["document", "assert", "that"],
  ["describe", "assert", "number"],
  ["detail", "assert", "that"],
  ["detect", "assert", "number"],
  ["determine", "assert", "that"],
  ["disclose", "assert", "claim"],
  ["discover", "assert", "that"],
  ["dismiss", "deny", "number"],
  ["dispute", "deny", "claim"],
  ["doubt", "hedge", "claim"],
  ["elaborate", "assert", "that"],
  ["emphasize", "assert", "claim"],
  ["emphasise", "assert", "claim"],
  ["estimate", "hedge", "claim"],
  ["exclaim", "assert", "claim"],
  ["expect", "plan", "claim"],
  ["explain", "assert", "claim"],
  ["fear", "hedge", "claim"],
  ["feel", "hedge", "that"],
  ["figure", "hedge", "claim"],
  ["find", "assert", "that"],
  ["forecast", "plan", "claim"],
  ["gauge", "hedge", "number"],
  ["guess", "hedge", "claim"],
  ["hint", "hedge", "claim"],
  ["hope", "plan", "claim"],
  ["identify", "assert", "that"],
  ["imply", "hedge", "claim"],
  ["indicate", "assert", "claim"],
  ["infer", "hedge", "claim"],
  ["inform", "assert", "claim"],
  ["insist", "assert", "claim"],
  ["joke", "assert", "claim"],
  ["judge", "assert", "claim"],
  ["know", "assert", "that"],
  ["lament", "assert", "claim"],
  ["laugh", "deny", "number"],
  ["learn", "assert", "that"],
  ["list", "assert", "number"],
  ["maintain", "assert", "claim"],
  ["mention", "assert", "claim"],
  ["name", "assert", "that"],
  ["note", "assert", "claim"],
  ["observe", "assert", "claim"],
  ["offer", "assert", "number"],
  ["opine", "assert", "claim"],
  ["pledge", "plan", "claim"],
  ["point", "assert", "that"],
  ["post", "assert", "claim"],
  ["predict", "plan", "claim"],
  ["presume", "hedge", "claim"],
  ["proclaim", "assert", "claim"],
  ["promise", "plan", "claim"],
  ["publish", "assert", "number"],
  ["put", "assert", "number"],
  ["question", "hedge", "that"],
  ["quip", "assert", "claim"],
  ["raise", "assert", "number"],
  ["recall", "assert", "claim"],
  ["reckon", "hedge", "claim"],
  ["recount", "assert", "claim"],
  ["refute", "deny", "claim"],
  ["reiterate", "assert", "claim"],
  ["reject", "deny", "claim"],
  ["relate", "assert", "that"],
  ["remark", "assert", "claim"],
  ["remember", "assert", "that"],
  ["remind", "assert", "that"],
  ["repeat", "assert", "claim"],
  ["reply", "assert", "claim"],
  ["report", "assert", "claim"],
  ["respond", "assert", "claim"],
  ["restate", "assert", "claim"],
  ["retort", "assert", "claim"],
  ["reveal", "assert", "claim"],
  ["revise", "assert", "number"],
  ["say", "assert", "say"],
  ["show", "assert", "claim"],
  ["scoff", "deny", "number"],
  ["shrug", "deny", "number"],
  ["signal", "assert", "claim"],
  ["specify", "assert", "claim"],
  ["speak", "assert", "number"],
  ["speculate", "hedge", "claim"],
  ["state", "assert", "claim"],
  ["stress", "assert", "claim"],
  ["suggest", "hedge", "claim"],
  ["surmise", "hedge", "claim"],
  ["suspect", "hedge", "claim"],
  ["tally", "assert", "number"],
  ["tell", "assert", "say"],
  ["testify", "assert", "claim"],
  ["think", "hedge", "claim"],
  ["threaten", "plan", "claim"],
  ["track", "assert", "number"],
  ["trace", "assert", "number"],
  ["tweet", "assert", "claim"],
  ["underline", "assert", "claim"],
  ["underscore", "assert", "claim"],
  ["uncover", "assert", "number"],
  ["verify", "assert", "claim"],
  ["voice", "assert", "that"],
  ["vow", "plan", "claim"],
  ["warn", "assert", "claim"],
  ["wave", "deny", "number"],
  ["wonder", "hedge", "that"],
  ["write", "assert", "claim"],
];

export type Cue = {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly need: CueNeed;
  readonly form: CueForm;
};

type CueForm = "base" | "third" | "past" | "participle" | "gerund";

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  come: ["came", "come"],
  feel: ["felt", "felt"],
  find: ["found", "found"],
  forecast: ["forecast", "forecast"],
  know: ["knew", "known"],
  learn: ["learned", "learned"],
  put: ["put", "put"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  write: ["wrote", "written"],
};

/** Double their last letter before -ed and -ing. */
const doubled = new Set(["admit", "put", "quip", "shrug"]);

const formsOf = (lemma: string): readonly (readonly [string, CueForm])[] => {
  const stem = doubled.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, "");
  const ied = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const [past, participle] = irregular[lemma] ?? [ied, ied];
  const gerund = lemma === "see" ? "seeing" : `${stem}ing`;
  return [
    [lemma, "base"],
    [gerund, "gerund"],
    [participle, "participle"],
    [past, "past"],
    [third, "third"],
  ];
};

const index = (): ReadonlyMap<string, Cue> => {
  const found = new Map<string, Cue>();
  for (const [lemma, cueClass, need] of rows)
    for (const [form, name] of formsOf(lemma)) found.set(form, { lemma, cueClass, need, form: name });
  return found;
};

/** Inflected form → cue. A form that is past and participle at once is kept as past. */
export const cueForms: ReadonlyMap<string, Cue> = index();
