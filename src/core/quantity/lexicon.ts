const pairs = (list: string): readonly (readonly [string, number])[] =>
  list.split(" ").map((pair) => {
    const at = pair.indexOf(":");
    return [pair.slice(0, at), Number(pair.slice(at + 1))] as const;
  });

/** Below twenty: end a group of a number in words ("twenty-seven"). */
export const units: ReadonlyMap<string, number> = new Map(
  pairs(
    "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19",
  ),
);

export const tens: ReadonlyMap<string, number> = new Map(
  pairs("twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"),
);

/** Multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map(
  pairs(
    "hundred:100 thousand:1e3 lakh:1e5 million:1e6 crore:1e7 billion:1e9 trillion:1e12 dozen:12 mn:1e6 mln:1e6 bln:1e9 bn:1e9 trn:1e12 trln:1e12 tn:1e12",
  ),
);

/** Letters that touch the figure: "10K", "1.2m", "$20bn". */
export const suffixes: ReadonlyMap<string, number> = new Map(
  pairs("k:1e3 K:1e3 m:1e6 M:1e6 mn:1e6 mln:1e6 mm:1e6 bn:1e9 Bn:1e9 bln:1e9 b:1e9 B:1e9 tn:1e12 trn:1e12"),
);

/** Bare plurals and the smallest value that a reader accepts for them (twice the scale). */
export const plurals: ReadonlyMap<string, number> = new Map(
  pairs("tens:10 dozens:12 scores:20 hundreds:100 thousands:1e3 millions:1e6 billions:1e9 trillions:1e12"),
);

/** Leading words of a vague number: "several", "a few hundred", "a couple thousand". */
export const fews: ReadonlyMap<string, number> = new Map(pairs("several:3 few:3 couple:2"));

/** Parts of a whole, in percent. */
export const parts: ReadonlyMap<string, number> = new Map(
  pairs(
    "half:50 halves:50 third:33.33333333 thirds:33.33333333 quarter:25 quarters:25 fourth:25 fourths:25 fifth:20 fifths:20 sixth:16.66666667 sixths:16.66666667 seventh:14.28571429 sevenths:14.28571429 eighth:12.5 eighths:12.5 ninth:11.11111111 ninths:11.11111111 tenth:10 tenths:10",
  ),
);

export const vulgar: ReadonlyMap<string, number> = new Map(
  pairs("½:0.5 ¼:0.25 ¾:0.75 ⅓:0.333333 ⅔:0.666667 ⅕:0.2 ⅛:0.125"),
);

const months =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
export const monthPattern = `(?:${months})`;

/** Words after which a figure names a thing: "Article 4", "Flight 17", "No. 2". */
export const designators: ReadonlySet<string> = new Set(
  "# ID IMO MMSI Box Apt Apt. CAC DAX FTSE Forbes Fortune Nikkei Runway S&P Stoxx magnitude Airbus Annex Apartment Apollo Area Article article articles Articles Battalion Berth Bill Block Boeing Brigade Building Bureau Camp Case Category Channel Chapter chapter chapters Chapters Class Clause day Decree Department Division Dock Episode Exit Expo Factory Fig Figure File Flight flight Floor Formula Gate Grade highway Highway Hospital House Interstate Issue Item Law Level Line Lot Mark Mk Model no No No. no. Nos Nos. nos. number Office Order page Page Pages pages Paragraph paragraph Paragraphs paragraphs Part Patriot Phase phase Pier Plant Platform Point Project Protocol Psalm Radio Reactor Regiment room Room Route route School Season section Section sections Sections Sector Series Site Squadron Stage Step Studio Suite Table Terminal Tier Track Type type Unit unit Units Version Vol Volume volume Warehouse Windows Zone №".split(
    " ",
  ),
);

/** Those that also end a clause: "according to the Foreign Office 300 men left". */
export const weakDesignators: ReadonlySet<string> = new Set(
  "Apartment Area Battalion Block Brigade Building Bureau Camp Department Division Dock Factory Floor Gate Hospital House Line Lot Office Part Pier Plant Point Radio Reactor Regiment School Season Sector Series Site Squadron Studio Unit Units Warehouse Zone".split(
    " ",
  ),
);

/** The same in two words, by their last. */
export const longDesignators: ReadonlyMap<string, string> = new Map([
  ["of", "Group of"],
  ["Force", "Task Force"],
]);
