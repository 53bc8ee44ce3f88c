import { describe, expect, it } from "vitest";
import { faultsOf, raiseFloors, readFloors } from "./floors.ts";
import { hashOf, readGoldText, type SetName, sets } from "./gold.ts";

const floors = { goldSha256: "a", floors: { "strict f1": 0.8, "quiet articles with a false mention": 1 } };

describe("floors", () => {
  it.each([
    ["at them", { "strict f1": 0.8, "quiet articles with a false mention": 1 }, []],
    ["below one", { "strict f1": 0.79, "quiet articles with a false mention": 0 }, ["strict f1"]],
    [
      "more false ones",
      { "strict f1": 0.9, "quiet articles with a false mention": 2 },
      ["quiet articles with a false mention"],
    ],
    ["one not measured", { "strict f1": 0.9 }, ["quiet articles with a false mention"]],
  ])("%s", (_, figures, faults) =>
    expect(faultsOf(floors, figures, "a").map((fault) => fault.split(":")[0])).toEqual(faults),
  );

  it("names gold that is not the pinned gold", () => {
    expect(faultsOf(floors, floors.floors, "b")).toEqual([expect.stringContaining("not the pinned")]);
  });

  it.each(Object.keys(sets) as SetName[])("are kept for %s, of the gold as it is", (set) => {
    expect(readFloors()[set]?.goldSha256).toBe(hashOf(readGoldText(set)));
  });

  it("rise, and fall only when that is said", () => {
    const mixed = { "strict f1": 0.7, "quiet articles with a false mention": 0 };
    expect(raiseFloors(floors, mixed, "a", false).floors).toEqual({
      "strict f1": 0.8,
      "quiet articles with a false mention": 0,
    });
    expect(raiseFloors(floors, mixed, "a", true).floors).toEqual(mixed);
    expect(raiseFloors(null, { via: 0.91239 }, "a", false).floors).toEqual({ via: 0.912 });
  });
});
