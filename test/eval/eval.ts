import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatArticle } from "../../src/cli/extract.ts";
import { extract } from "../../src/core/extract.ts";
import { prepareTopic } from "../../src/core/topic/prepare.ts";
import { topicSchema } from "../../src/core/topic/types.ts";
import { faultsOf, raiseFloors, readFloors, writeFloors } from "./floors.ts";
import { type GoldArticle, hashOf, readGold, readGoldText, type SetName } from "./gold.ts";
import { tallyRules } from "./rules.ts";
import { figuresOf, type Score, type Scored, scorePredictions } from "./score.ts";

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
type Run = Scored & { readonly set: SetName; readonly gold: readonly GoldArticle[]; readonly hash: string };

const runs = [run("dev"), run("registers")] as const;
if (flags.json) console.log(JSON.stringify(Object.fromEntries(runs.map(({ set, score }) => [set, jsonOf(score)]))));
else for (const each of runs) report(each);
if (flags.pin) writeFileSync(pinned, `${JSON.stringify(rightMentions(runs[0]), null, 2)}\n`);
if (flags.raise || flags["lower-floors"]) raise();
const floors = readFloors();
const faults = runs.flatMap(({ set, score, hash }) => {
  const known = floors[set];
  return known ? faultsOf(known, figuresOf(score), hash).map((fault) => `${set} ${fault}`) : [`${set}: no floors`];
});
for (const fault of faults) console.error(`below its floor: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function run(set: SetName): Run {
  const text = readGoldText(set);
  const gold = readGold(set);
  const predicted = gold.map((article) => formatArticle(article, topic)).join("\n");
  return { ...scorePredictions(text, predicted), set, gold, hash: hashOf(text) };
}

function jsonOf(score: Score) {
  return { ...score, figures: figuresOf(score) };
}

function raise(): void {
  const before = existsSync(new URL("./floors.json", import.meta.url)) ? readFloors() : {};
  const raised = runs.map(({ set, score, hash }) => [
    set,
    raiseFloors(before[set] ?? null, figuresOf(score), hash, flags["lower-floors"]),
  ]);
  writeFloors(Object.fromEntries(raised));
}

function report(each: Run): void {
  console.log(`\n${each.set}\n${each.table}`);
  if (each.set === "dev") printChange(rightMentions(each));
  for (const problem of each.problems.slice(0, Number(flags.errors ?? 0))) console.log(problem);
  if (flags.rules)
    console.log(
      tallyRules(
        each.gold.map((article) => ({ article, ...extract(article, topic) })),
        each.problems,
      ),
    );
}

/** The mentions found right by place and value, as "article «quote»". */
function rightMentions({ gold, problems }: Run): string[] {
  const missed = new Set(
    problems.flatMap((line) => /^(\S+) MISSED «(.*?)» \{/.exec(line)?.slice(1, 3).join(" ") ?? []),
  );
  return gold
    .flatMap((article) => article.mentions.map((mention) => `${article.id} ${mention.quote}`))
    .filter((name) => !missed.has(name));
}

function printChange(right: readonly string[]): void {
  const before: string[] = existsSync(pinned) ? JSON.parse(readFileSync(pinned, "utf8")) : [];
  const gained = right.filter((name) => !before.includes(name));
  const lost = before.filter((name) => !right.includes(name));
  console.log(`pinned   ${gained.length} gained, ${lost.length} lost`);
  for (const name of gained.slice(0, 20)) console.log(`  + ${name}`);
  for (const name of lost) console.log(`  - ${name}`);
}
