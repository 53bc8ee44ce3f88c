/** The app cannot start; the message says why and what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly remedy: string;
  constructor(reason: string, remedy: string) {
    super(`${reason}\n  ${remedy}`);
    this.remedy = remedy;
  }
}
