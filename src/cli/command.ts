/** One command of `tallywire`. `run` gets the arguments after its name and gives the exit code. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage, what it does, examples: what `--help` prints. */
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
};

/** The arguments are wrong: the message says how, and the command's help follows. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What went wrong and what to do about it, shown without a stack. */
export class PlainError extends Error {
  override readonly name = "PlainError";
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(`${what}\n${remedy}`);
    this.remedy = remedy;
  }
}
