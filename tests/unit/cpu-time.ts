/**
 * The processor time that `run` takes, in milliseconds: the best of three measurements, each with enough runs for the
 * system’s counter, which has a resolution of some milliseconds. Unlike wall-clock time it does not include waiting on
 * a busy machine. Still, compare it only with a limit that is several times larger.
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
