import { expect, test } from "vitest";
import { BusyError, createGate } from "../../src/store/gate.ts";

/** Works that end when told to. */
const openWorks = (count: number, gate: ReturnType<typeof createGate>) => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const works = Array.from({ length: count }, () =>
    gate(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((end) => ends.push(end));
      running -= 1;
    }),
  );
  return { works, endAll: () => ends.splice(0).map((end) => end()), most: () => most };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("so many at once, the rest in line, one beyond the line refused at once", async () => {
  const { works, endAll, most } = openWorks(6, createGate({ running: 2, waiting: 3 }));
  await expect(works[5]).rejects.toBeInstanceOf(BusyError);
  for (let round = 0; round < 3; round += 1) {
    await settle();
    endAll();
  }
  await Promise.all(works.slice(0, 5));
  expect(most()).toBe(2);
});

test("a work that fails gives its place to the next", async () => {
  const gate = createGate({ running: 1, waiting: 1 });
  await expect(gate(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate(async () => "next")).toBe("next");
});
