/** Nouns of people who speak by office; the value is the family in which one may stand for another. */
const families: Readonly<Record<string, string>> = {
  minister: "minister premier secretary undersecretary chancellor foreign-secretary",
  president: "president vice-president premier chancellor king queen prince emperor emir monarch pope",
  chief:
    "chief head director chairman chairwoman chairperson chair boss governor commissioner commander leader deputy mayor superintendent administrator dean principal ceo executive founder owner speaker coordinator co-ordinator president-elect",
  spokesperson: "spokesman spokeswoman spokesperson spokespeople press-secretary representative",
  envoy: "ambassador envoy diplomat representative delegate counterpart negotiator attaché consul",
  general:
    "general gen. colonel col. major maj. lieutenant lt. captain capt. admiral adm. commander cmdr. sergeant sgt. brig. officer marshal lt",
  lawmaker:
    "lawmaker legislator senator sen. congressman congresswoman rep. parliamentarian mp mep assemblyman councilman councilwoman councillor councilor",
  expert:
    "expert analyst researcher professor prof. scholar scientist fellow economist historian academic specialist engineer author adviser advisor consultant strategist observer lecturer",
  law: "prosecutor attorney lawyer judge justice solicitor sheriff detective inspector investigator counsel barrister officer",
  candidate: "candidate nominee politician democrat republican conservative liberal activist campaigner contender",
  official: "official aide source insider interlocutor bureaucrat staffer operative adviser",
  person:
    "person man woman resident witness citizen voter student teacher doctor nurse farmer worker soldier veteran mother father wife husband son daughter brother sister friend neighbour neighbor owner manager player coach driver businessman defector trader broker journalist reporter correspondent editor columnist writer refugee survivor survivors critic supporter donor pollster organizer organiser physician psychologist pastor priest bishop rabbi imam archbishop fan customer employee colleague partner counterpart contractor participant",
};

const heads = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [family, words] of Object.entries(families))
    for (const word of words.split(" ")) (found.get(word) ?? found.set(word, new Set()).get(word))?.add(family);
  return found;
};

const familiesOf = heads();

/** Families of a role noun, singular or plural, or null where it is none. */
export const roleFamilies = (lower: string): ReadonlySet<string> | null =>
  familiesOf.get(lower) ??
  familiesOf.get(`${lower}.`) ??
  (isPluralRole(lower) ? (familiesOf.get(singularOf(lower)) ?? null) : null);

export const isPluralRole = (lower: string): boolean =>
  lower !== singularOf(lower) && familiesOf.has(singularOf(lower));

export const singularOf = (lower: string): string => {
  if (lower.endsWith("men")) return `${lower.slice(0, -3)}man`;
  if (lower === "people") return "person";
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
};

/** Courtesy titles and ranks: before a name, no part of it. */
export const titleWords: ReadonlySet<string> = new Set(
  "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady gen. general maj. major lt lt. lieutenant col. colonel brig. brigadier capt. captain adm. admiral vice rear cmdr. commander sgt. sergeant rep. rep sen. sen gov. gov prof. prof rev. hon. mr. st. judge justice pope king queen prince princess secretary president chancellor sheriff detective".split(
    " ",
  ),
);

/** Nouns of bodies that speak. */
export const bodyWords: ReadonlySet<string> = new Set(
  "academy administration agency alliance army assembly association authorities authority bank board bureau cabinet campaign center centre chamber church club coalition command commission committee community company confederation conference congress corporation corps council court delegation department directorate division embassy federation firm force forces foundation fund government group guard hospital house institute institution intelligence investigators journal laboratory league legislature mayor military ministry mission monitor monitors movement museum navy network office organisation organization pact panel parliament party police prosecutors regime regulator school secretariat senate service services society staff tank team think-tank treasury tribunal trust union university watchdog website bloc nation country state kremlin pentagon vatican factory firm's militia unit airline airlines industry ministry's researchers inquiry experts scientists chiefs inc inc. corp corp. ltd ltd. llc plc co. neighbor neighbour capital europe asia africa administration opposition".split(
    " ",
  ),
);

/** Nouns of outlets: a capitalised run that ends in one, or a noun standing for one. */
export const outletWords: ReadonlySet<string> = new Set(
  "times post news newspaper daily wire agency gazette herald tribune journal chronicle observer mirror telegraph guardian bulletin broadcaster station channel magazine portal outlet website radio tv television network press ilbo shimbun broadcasting dispatch sentinel courier monitor examiner globe mail express standard inquirer weekly review publication paper tabloid blog podcast media site relay pravda novosti nachrichten zeitung presse".split(
    " ",
  ),
);

/** Nouns of things that say something by being written or seen. */
export const documentWords: ReadonlySet<string> = new Set(
  "log manifest invoice dataset database note notes ad advertisement commercial affidavit complaint analysis article assessment audit bulletin cable charts communique communiqué data document documents email emails evidence figures filing filings findings footage graphic image imagery images indictment inquiry intelligence investigation letter lawsuit list map memo memorandum message minutes numbers paper papers photo photograph photographs photos pictures poll polls post presentation press-release records registry release report reports research statement statistics statute study studies survey surveys testimony text transcript transcripts tweet video videos warrant records replies reply answer response estimate estimates assessments calculations book fact sheet graphic infographic meme leaflet poster clip screenshot thread caption flyer".split(
    " ",
  ),
);

export const pronouns: ReadonlySet<string> = new Set(["he", "she", "it", "they", "who", "we", "i", "you"]);

/** States and provinces: capitals behind a comma that are no names of people. */
export const regions: ReadonlySet<string> = new Set(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont washington wisconsin wyoming alberta manitoba ontario quebec québec saskatchewan newfoundland labrador yukon nunavut scotia brunswick columbia n.y. n.j. n.c. n.d. s.c. s.d. d.c. calif fla ill mich ont alta ariz".split(
    " ",
  ),
);

/** Outlets and agencies known by a name that no grammar gives away. */
export const wellKnownOutlets: ReadonlySet<string> = new Set(
  "reuters ap afp bloomberg yonhap kyodo nhk tass xinhua cnn bbc cbc cbs nbc abc msnbc politico axios bild spiegel interfax itar-tass npr pbs vox buzzfeed ansa dpa efe newsweek guardian cnbc".split(
    " ",
  ),
);
