import { spawn } from 'node:child_process';

/**
 * Runs a command in a folder and gives what it printed and what it cost: the processor time of all its processes in
 * seconds, as the shell tells it. Throws an Error with what it printed if it fails.
 */
export async function timeCommand(
  command: readonly string[],
  cwd: string,
  settings: Record<string, string>,
): Promise<{ output: string; seconds: number }> {
  const script = '"$@"; code=$?; times; exit $code';
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const child = spawn('sh', ['-c', script, 'sh', ...command], { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(output);
  return { output, seconds: readTimes(output) };
}

/** The last line: user and system time of all that the shell has run (POSIX, `times`). */
function readTimes(output: string): number {
  const last = output.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
