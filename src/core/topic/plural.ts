const irregular: Readonly<Record<string, string>> = {
  man: "men",
  person: "people",
  aircraft: "aircraft",
  personnel: "personnel",
  infantry: "infantry",
  ammunition: "ammunition",
  military: "military",
  fallen: "fallen",
  slain: "slain",
  dead: "dead",
  wounded: "wounded",
  injured: "injured",
};

/** "shell" → "shells", "battery" → "batteries", "serviceman" → "servicemen"; the last word of a phrase is the noun. */
export function pluralOf(phrase: string): string {
  const at = phrase.lastIndexOf(" ") + 1;
  return phrase.slice(0, at) + pluralWord(phrase.slice(at));
}

function pluralWord(noun: string): string {
  const known = irregular[noun];
  if (known !== undefined) return known;
  if (noun.endsWith("man") && noun !== "german") return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
