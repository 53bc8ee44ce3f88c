import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const file = new URL("./floors.json", import.meta.url);
const setSchema = z.strictObject({ goldSha256: z.string(), floors: z.record(z.string(), z.number()) });
const floorsSchema = z.partialRecord(z.enum(["dev", "registers"]), setSchema);

/** The floors of one set of gold articles. */
export type Floors = z.infer<typeof setSchema>;

/** Figures are compared as they are printed, so that a floor is what a reader sees. */
const digits = 1000;

export const readFloors = (): z.infer<typeof floorsSchema> =>
  floorsSchema.parse(JSON.parse(readFileSync(file, "utf8")));

export const writeFloors = (floors: z.infer<typeof floorsSchema>): void =>
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);

const ceilings: ReadonlySet<string> = new Set(["quiet articles with a false mention"]);

/** Rounded so that the present value holds: down for a floor, as it is for a ceiling. */
const rounded = (name: string, value: number): number =>
  ceilings.has(name) ? value : Math.floor(value * digits) / digits;

const isWorse = (name: string, value: number, floor: number): boolean =>
  ceilings.has(name) ? value > floor : value < floor;

/** The faults of a run against its floors: figures below, figures gone, and gold that is not the pinned gold. */
export function faultsOf(
  { goldSha256, floors }: Floors,
  figures: Readonly<Record<string, number>>,
  hash: string,
): string[] {
  const below = Object.entries(floors).flatMap(([name, floor]) => {
    const value = figures[name];
    if (value === undefined) return [`${name}: no longer measured (floor ${floor})`];
    return isWorse(name, value, floor) ? [`${name}: ${value.toFixed(4)}, floor ${floor}`] : [];
  });
  return hash === goldSha256
    ? below
    : [`gold files are not the pinned ones (sha-256 ${hash}); --raise pins them`, ...below];
}

/** The floors after `--raise`: never lower than before, unless that was said aloud. */
export function raiseFloors(
  before: Floors | null,
  figures: Readonly<Record<string, number>>,
  hash: string,
  lower: boolean,
): Floors {
  const floors = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => {
      const old = before?.floors[name];
      const now = rounded(name, value);
      return [name, old === undefined || lower || !isWorse(name, now, old) ? now : old];
    }),
  );
  return { goldSha256: hash, floors };
}
