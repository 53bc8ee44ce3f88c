const ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Beginnings of month names without accents, January first: cs de es fr it nl pl pt, then ru and uk. */
const OTHERS: readonly string[] = [
  "ene gen янв січ",
  "fev фев лют",
  "maa мар берез",
  "abr avr апр квіт",
  "mag mai mei мая май трав",
  "giu juin июн черв",
  "juil lug июл липн",
  "aou ago avg авг серп",
  "set сен верес",
  "okt ott out окт жовт",
  "ноя листоп",
  "dez dic dek дек груд",
];

const BEGINNINGS: ReadonlyMap<string, number> = new Map(
  OTHERS.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** 1–12; null for a word that is no month. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  for (const length of [6, 5, 4, 3]) {
    const month = BEGINNINGS.get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  const index = ENGLISH.indexOf(name.slice(0, 3));
  return index < 0 ? null : index + 1;
}

/** Minutes east of Greenwich. Of names with two meanings the one that feeds use. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["met", 60],
  ["mest", 120],
  ["et", -300],
  ["ct", -360],
  ["mt", -420],
  ["pt", -480],
  ["wet", 0],
  ["bst", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["ist", 330],
  ["hkt", 480],
  ["sgt", 480],
  ["jst", 540],
  ["kst", 540],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
]);

/** Who writes the half of the day in Korean, writes Korea's time. */
const KOREA = 540;

/** The offset in what follows day and clock; null where none is named. */
export function readOffset(text: string): number | null {
  const numeric = /([+-])(\d{1,2}):?(\d{2})\b/.exec(text);
  if (numeric) return (numeric[1] === "-" ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]));
  const named = /\b([a-z]{1,4})\b\.?\s*\)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  return ZONES.get(named ?? "") ?? (/오전|오후/.test(text) ? KOREA : null);
}
