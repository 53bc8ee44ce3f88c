/** The queues cannot be run as they are set up: the message says what is wrong and what to do. */
export class QueueSetupError extends Error {
  override readonly name = "QueueSetupError";
  readonly remedy: string;

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what}\n${remedy}`, options);
    this.remedy = remedy;
  }
}
