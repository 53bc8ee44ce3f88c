/** A set of words written as one line. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const set = wordSet;

export const determiners = set(
  "the a an this that these those his her its their our my your some several many most all both two three four five six seven eight nine ten one another any no each every few other dozens",
);

/** Prepositions that tie a noun phrase to the one before it. */
export const linking = set(
  "among of for at in from to on with under by within behind into inside near against over between",
);

/** Words at which a noun phrase before a verb cannot go on to the left. */
export const stops = set(
  "that which who whom whose what when where why how if whether because while although though but yet so as since until after before than then or nor unless once like despite during through about around not is are was were be been being am has have had do does did will would shall should can could may might must cannot he she it they we you i him them us me there here also however meanwhile instead still just even only already again later ever never per via according says said told believe believes thinks think thought adds",
);

export const auxiliaries = set(
  "has have had is are was were be been being am will would can could may might must should shall did does do cannot 's 've 'd",
);

export const being = set("is are was were be been being am it's that's he's she's");

export const negations = set(
  "not never no won't don't doesn't didn't wouldn't couldn't can't cannot isn't aren't wasn't weren't hasn't haven't hadn't shouldn't neither nor",
);

/** Adverbs inside a verb group that do not end in -ly. */
export const adverbs = set(
  "also later earlier then once again ever never already still just even now today yesterday only often always soon both neither first further not instead therefore thus too since n't long further subsequently went on repeatedly yet so far all either n't once",
);

export const months = set(
  "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.",
);

export const dateWords = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. today yesterday tomorrow tonight morning afternoon evening night week weeks month months year years day days weekend hour hours gmt spring summer autumn winter fall midday noon a.m. p.m. ago",
);

export const reporters = set(
  "reporters journalists lawmakers parliament them him her me us investigators listeners viewers readers supporters voters delegates colleagues members mps ministers correspondents congress legislators you audience committee panel conference court jurors police people everyone officials students investors residents",
);

/** Words whose capital only the start of a sentence explains. */
export const sentenceOpeners = set(
  "but and yet so as if when while after before since because although though for in on at to from by with of than then also however still only even here there what who how why where not or nor now once whatever whether like unlike despite",
);
