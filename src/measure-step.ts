/**
 * Runs one step of a build and gives what it gives. If `BUILD_TIMES` is set, prints the processor time that the process
 * used meanwhile, in seconds, and the memory at its peak until then, in MB: `step: checks 1.23 s 456 MB`. Steps may lie
 * within others.
 */
export async function measureStep<Result>(
  name: string,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  if (!process.env['BUILD_TIMES']) return run();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`step: ${name} ${((user + system) / 1e6).toFixed(2)} s ${memory} MB`);
  return result;
}
