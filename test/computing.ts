/** Milliseconds of processor time that a run takes: what a busy machine does beside it is not counted. */
export function computingMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
