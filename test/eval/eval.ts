import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatArticle } from "../../src/cli/extract.ts";
import { extract } from "../../src/core/extract.ts";
import { prepareTopic } from "../../src/core/topic/prepare.ts";
import { topicSchema } from "../../src/core/topic/types.ts";
import { faultsOf, raiseFloors, readFloors, writeFloors } from "./floors.ts";
import { goldHash, readGold, readGoldText } from "./gold.ts";
import { tallyRules } from "./rules.ts";
import { figuresOf, scorePredictions } from "./score.ts";

const { values: flags } = parseArgs({
  options: {
    errors: { type: "string" },
    rules: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    pin: { type: "boolean", default: false },
    raise: { type: "boolean", default: false },
    "lower-floors": { type: "boolean", default: false },
  },
});

const pinned = new URL("./pinned.json", import.meta.url);
const topicFile = new URL("../../config/topics/dprk-russia.json", import.meta.url);
const topic = prepareTopic(topicSchema.parse(JSON.parse(readFileSync(topicFile, "utf8"))));
const gold = readGold();
const { score, table, problems } = scorePredictions(
  readGoldText(),
  gold.map((article) => formatArticle(article, topic)).join("\n"),
);
const figures = figuresOf(score);

const right = rightMentions();
if (flags.json) console.log(JSON.stringify({ ...score, figures }));
else report();
if (flags.pin) writeFileSync(pinned, `${JSON.stringify(right, null, 2)}\n`);
if (flags.raise || flags["lower-floors"])
  writeFloors(raiseFloors(hasFloors() ? readFloors() : null, figures, goldHash(), flags["lower-floors"]));
const faults = faultsOf(readFloors(), figures, goldHash());
for (const fault of faults) console.error(`below its floor: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function report(): void {
  console.log(table);
  printChange();
  for (const problem of problems.slice(0, Number(flags.errors ?? 0))) console.log(problem);
  if (flags.rules)
    console.log(
      tallyRules(
        gold.map((article) => ({ article, ...extract(article, topic) })),
        problems,
      ),
    );
}

/** The mentions found right by place and value, as "article «quote»". */
function rightMentions(): string[] {
  const missed = new Set(
    problems.flatMap((line) => /^(\S+) MISSED «(.*?)» \{/.exec(line)?.slice(1, 3).join(" ") ?? []),
  );
  return gold
    .flatMap((article) => article.mentions.map((mention) => `${article.id} ${mention.quote}`))
    .filter((name) => !missed.has(name));
}

function printChange(): void {
  const before: string[] = existsSync(pinned) ? JSON.parse(readFileSync(pinned, "utf8")) : [];
  const gained = right.filter((name) => !before.includes(name));
  const lost = before.filter((name) => !right.includes(name));
  console.log(`pinned   ${gained.length} gained, ${lost.length} lost`);
  for (const name of gained.slice(0, 20)) console.log(`  + ${name}`);
  for (const name of lost) console.log(`  - ${name}`);
}

function hasFloors(): boolean {
  return existsSync(new URL("./floors.json", import.meta.url));
}
