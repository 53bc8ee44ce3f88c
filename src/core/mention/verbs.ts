/** What a verb does with the thing counted. */
export type VerbClass = "give" | "get" | "move" | "use" | "lose" | "make" | "hold" | "count" | "say";

/** `finite` forms open a predicate ("sent", "were sent"); the others also stand before or after a noun. */
export type Verb = { readonly class: VerbClass; readonly form: "base" | "past" | "ing" };

const lemmas: Readonly<Record<VerbClass, string>> = {
  give: `send ship deliver supply provide transfer hand give dispatch deploy sell export furnish donate ferry smuggle funnel
    transport move turn pass offer pledge contribute shift bring carry redeploy commit lend airlift release relocate convey
    channel shuttle return repatriate haul evacuate pour`,
  get: "receive get obtain buy purchase import acquire secure take accept procure order seek host employ pick lift collect",
  move: `follow arrive cross go leave reach land travel gather depart enter come flow head sail stand station mass train fight join
    concentrate participate assemble reside stay remain serve call dock base visit`,
  use: "fire launch use strike hit attack shoot hurl lob bombard expend rain unleash examine recover find fall aim direct",
  lose: `kill wound injure capture die lose destroy fail explode detonate malfunction perish blow misfire crash desert
    disintegrate stray surrender break suffer`,
  make: "produce make manufacture build churn fabricate assemble",
  hold: "hold contain accommodate fit pack load store fill equal amount convert equate correspond translate",
  count: "number total reach stand exceed surpass top rise grow climb run",
  say: `say tell report announce estimate believe claim note add state declare reveal disclose confirm warn suggest assess
    count reckon speak write cite quote allege think accuse explain show conclude judge calculate deny dismiss reject insist
    describe detail mention recall acknowledge admit indicate detect observe track put see hear learn agree argue stress
    emphasise emphasize underline specify clarify remark reiterate express suspect presume consider figure list fear worry`,
};

const pasts: Readonly<Record<string, string>> = {
  send: "sent",
  give: "gave given",
  sell: "sold",
  lend: "lent",
  bring: "brought",
  get: "got gotten",
  buy: "bought",
  take: "took taken",
  seek: "sought",
  go: "went gone",
  leave: "left",
  come: "came",
  fight: "fought",
  stand: "stood",
  strike: "struck",
  hit: "hit",
  shoot: "shot",
  find: "found",
  fall: "fell fallen",
  lose: "lost",
  blow: "blew blown",
  break: "broke broken",
  make: "made",
  build: "built",
  hold: "held",
  rise: "rose risen",
  grow: "grew grown",
  run: "ran",
  say: "said",
  tell: "told",
  speak: "spoke spoken",
  write: "wrote written",
  think: "thought",
  show: "showed shown",
  put: "put",
  see: "saw seen",
  hear: "heard",
  learn: "learned learnt",
  quote: "quoted",
  fit: "fitted",
  die: "died",
};

const doubled = new Set([
  "ship",
  "transfer",
  "smuggle",
  "funnel",
  "lob",
  "get",
  "put",
  "hit",
  "fit",
  "equal",
  "total",
  "top",
  "run",
  "channel",
  "airlift",
  "commit",
  "admit",
  "refer",
]);
const single = new Set(["smuggle", "airlift"]);
const known: Readonly<Record<string, string>> = {
  funnel: "funnelled funneled",
  equal: "equalled equaled",
  total: "totalled totaled",
  channel: "channelled channeled",
};

/** Every form of every verb above; the first class that lists a form keeps it. */
export const verbs: ReadonlyMap<string, Verb> = new Map(
  (Object.keys(lemmas) as VerbClass[])
    .flatMap((verbClass) => lemmas[verbClass].split(/\s+/).flatMap((lemma) => formsOf(lemma, verbClass)))
    .reverse(),
);

function formsOf(lemma: string, verbClass: VerbClass): (readonly [string, Verb])[] {
  const stem = stemOf(lemma);
  const past = pasts[lemma] ?? known[lemma] ?? (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : `${lemma}${/(?:s|sh|ch|o)$/.test(lemma) ? "es" : "s"}`;
  const entry = (form: Verb["form"]) => (word: string) => [word, { class: verbClass, form }] as const;
  const ing = lemma === "die" ? "dying" : `${stem}ing`;
  return [...[lemma, third].map(entry("base")), entry("ing")(ing), ...past.split(" ").map(entry("past"))];
}

function stemOf(lemma: string): string {
  if (doubled.has(lemma) && !single.has(lemma)) return `${lemma}${lemma.slice(-1)}`;
  return lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.slice(0, -1) : lemma;
}
