import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Runs the project's build in a process of its own with these settings, and gives what it cost. The processor time is
 * that of all its processes, as the shell tells it. Throws an Error with what the build printed if it fails.
 */
export async function buildTimed(settings: Record<string, string>): Promise<TimedBuild> {
  const output = await runInShell(
    [process.execPath, '--disable-warning=ExperimentalWarning', BUILD],
    { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BUILD_TIMES: '1', ...settings },
  );
  const [, pages, pictures] = /Built (\d+) pages and (\d+) pictures/.exec(output) ?? [];
  const [, memory] = /(\d+) MB at the peak/.exec(output) ?? [];
  const steps = [...output.matchAll(/^step: (.+) ([\d.]+) s (\d+) MB$/gm)];
  return {
    seconds: readTimes(output),
    pages: Number(pages),
    pictures: Number(pictures),
    memory: Number(memory),
    steps: sumSteps(
      steps.map(([, name = '', seconds, peak]) => ({
        name,
        seconds: Number(seconds),
        memory: Number(peak),
      })),
    ),
  };
}

/** Batches have the same steps. */
function sumSteps(steps: TimedBuild['steps']): TimedBuild['steps'] {
  return [...Map.groupBy(steps, ({ name }) => name)].map(([name, same]) => ({
    name,
    seconds: same.reduce((sum, { seconds }) => sum + seconds, 0),
    memory: Math.max(...same.map(({ memory }) => memory)),
  }));
}

function runInShell(command: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const script = '"$@"; code=$?; times; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', ...command], { cwd: PROJECT_DIR, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

/** The last line: user and system time of all that the shell has run (POSIX, `times`). */
function readTimes(output: string): number {
  const last = output.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

const BUILD = join(PROJECT_DIR, 'src', 'commands', 'build.ts');

/** Processor time in seconds, memory at the peak in MB; steps in the order in which they ended. */
export type TimedBuild = {
  seconds: number;
  pages: number;
  pictures: number;
  memory: number;
  steps: { name: string; seconds: number; memory: number }[];
};
