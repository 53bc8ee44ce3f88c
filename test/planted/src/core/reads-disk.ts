// Planted for test/architecture.test.ts: three faults that the import rules must find.
import { readFileSync } from "node:fs";
import { fetchAll } from "../http/fetch-all.ts";

export const read = (file: string): string => readFileSync(file, "utf8") + fetchAll();
