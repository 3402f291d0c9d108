/**
 * The processor time that `run` takes, in milliseconds: at best of three times, each of so many runs that the
 * system’s counter, which goes in steps of some milliseconds, can tell. It does not wait for a busy machine as the
 * clock does; still only compare it with a bound several times as wide.
 */
export const measureCpu = (run: () => unknown) =>
  Math.min(...Array.from({ length: 3 }, () => measureOnce(run)));

function measureOnce(run: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    run();
    const { user, system } = process.threadCpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent > 50) return spent / runs;
  }
}
