export class BusyError extends Error {
  override readonly name = "BusyError";
}

type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets `running` works go on at once and `waiting` stand in line; one more is refused with a `BusyError`. */
export function createGate(limits: { readonly running: number; readonly waiting: number }): Gate {
  let running = 0;
  const line: (() => void)[] = [];
  const leave = (): void => {
    const next = line.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return async (work) => {
    if (running < limits.running) running += 1;
    else if (line.length >= limits.waiting) throw new BusyError("too many wait already");
    else await new Promise<void>((enter) => line.push(enter));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
