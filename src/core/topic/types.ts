import { z } from "zod";

/** What a quantity can be of. The names are those of the export; new ones are added, none renamed. */
export const categories = [
  "container",
  "artillery_shell",
  "rocket",
  "mortar_round",
  "ballistic_missile",
  "missile",
  "munition",
  "gun",
  "mlrs",
  "vehicle",
  "aircraft",
  "drone",
  "ship",
  "train",
  "personnel",
  "fuel",
  "food",
  "money",
  "factory",
  "other",
] as const;

const words = z.array(z.string().min(1));
const country = z.string().regex(/^[A-Z]{2}$/);

/** A person or body that may speak. `org` of a person is the official English name of the body spoken for. */
const actor = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(["person", "organisation", "outlet"]),
  aliases: words.default([]),
  role: z.string().nullable().default(null),
  org: z.string().nullable().default(null),
  country: country.nullable().default(null),
});

const item = z.strictObject({
  /** Nouns or phrases, singular, lower case; the plural is formed by rule, irregular ones are listed. */
  nouns: words.min(1),
  category: z.enum(categories),
  /** Too common a word to be of the topic without other evidence beside it ("people", "system"). */
  weak: z.boolean().default(false),
  /** With "the" before it, whatever was spoken of before ("the weapons"). */
  generic: z.boolean().default(false),
  /** A singular that has a number of members ("the contingent is put at 10,900"). */
  collective: z.boolean().default(false),
  /** A noun only where no noun follows it ("7,000 military were moved", not "7,000 military trucks"). */
  bare: z.boolean().default(false),
  /** "Rounds" are artillery shells where the paragraph speaks of artillery, a missile is ballistic where the article calls it so. */
  becomes: z
    .strictObject({ category: z.enum(categories), where: words, within: z.enum(["paragraph", "article"]) })
    .nullable()
    .default(null),
});

const party = z.strictObject({
  code: country,
  /** Names, capitals and metonyms ("North Korea", "DPRK", "Pyongyang"). */
  names: words.min(1),
  /** Before a noun ("North Korean", "the North's"). */
  adjectives: words.default([]),
  /** Its people, as plural nouns ("North Koreans"). */
  demonyms: words.default([]),
  /** Its leaders, who stand for it ("Kim ships his guns"). */
  people: words.default([]),
  /** Ports, borders, bases: cargo that leaves or reaches one has left or reached the party. */
  places: words.default([]),
  /** Its forces ("Storm Corps"). */
  units: words.default([]),
});

/** A watch topic: everything that makes the extraction about these two parties and these things. */
export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  parties: z.tuple([party, party]),
  /** What the exchange feeds: the opponent and the places where things sent are used ("Ukraine", "Kursk"). */
  theatre: words.default([]),
  /** Everybody else who gives, makes or loses such things; their amounts are not the exchange's. */
  outsiders: words.default([]),
  items: z.array(item).min(1),
  /** Patterns of names of kinds, each with what it names and, where one is known, its calibre. */
  designations: z
    .array(
      z.strictObject({
        pattern: z.string().min(1),
        category: z.enum(categories),
        calibre_mm: z.number().nullable().default(null),
        /** The party whose kind it is: to name the kind is to say whose the thing is. */
        party: country.nullable().default(null),
      }),
    )
    .default([]),
  /** What flows from the second party to the first unless the text says otherwise ("fuel", "food"). */
  returns: z.array(z.enum(categories)).default([]),
  /** The same by the noun ("tankers"). */
  returnNouns: words.default([]),
  /** What comes from so many other hands that the passage alone does not vouch for it. */
  contested: z.array(z.enum(categories)).default([]),
  actors: z.array(actor),
  /** An article that has none of these is not read further. */
  relevance: words.min(1),
  /** Names too common to stand alone, which count where one of the others is in the article ("the North" beside "Seoul"). */
  shortNames: z.strictObject({ names: words, beside: words }).default({ names: [], beside: [] }),
});

export type Topic = z.infer<typeof topicSchema>;
export type Actor = Topic["actors"][number];
export type Category = (typeof categories)[number];
