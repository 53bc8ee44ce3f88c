const subjects = [
  "The harbour board",
  "A bakery chain in Leeds",
  "The city's football club",
  "A panel of doctors",
  "The rail company",
  "An orchard in Kent",
  "The film festival",
  "A team of botanists",
  "The county council",
  "A maker of bicycles",
];
const acts = [
  "said on Tuesday that it had sold 12,400 tickets since March",
  "will open four new branches by the end of the year",
  "put the cost of repairs at about $3.2 million",
  "counted more than 600 visitors a day",
  "plans to plant 15,000 trees along the river",
  "lost a third of its income last winter",
  "expects between 40 and 50 guests",
  "moved 320 containers of apples to the new store",
];
const closings = [
  "The mayor called it good news.",
  "Nobody was hurt, according to the fire service.",
  "Residents had asked for it for years, one of them told the local paper.",
  "The weather is expected to stay dry until Sunday.",
  "A spokeswoman declined to comment on the figures.",
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

/** A news text of some 250 words about anything else, another one for each `seed`. */
export function offTopic(seed: number): string {
  const paragraph = (k: number): string =>
    [
      `${pick(subjects, seed + k)} ${pick(acts, seed * 3 + k)}.`,
      pick(closings, seed + 2 * k),
      `${pick(subjects, seed + k + 4)} ${pick(acts, seed + 5 * k + 1)}, and ${pick(closings, seed + k + 1).toLowerCase()}`,
    ].join(" ");
  return Array.from({ length: 6 }, (_, k) => paragraph(k)).join("\n\n");
}
