import { printExtract } from "./extract.ts";
import { printQuantityRange } from "./quantity.ts";

/** `npm run bench -- NAME` */
const benches: Readonly<Record<string, () => void>> = { extract: printExtract, quantity: printQuantityRange };

const name = process.argv[2] ?? "";
const run = benches[name];
if (run) run();
else {
  console.error(`usage: npm run bench -- NAME, one of: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 2;
}
