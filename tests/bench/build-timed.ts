import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { timeCommand } from './time-command.ts';

/**
 * Runs the project's build as `npm run build` does, with these settings, and gives what it cost. Throws an Error with
 * what the build printed if it fails.
 */
export async function buildTimed(settings: Record<string, string>): Promise<TimedBuild> {
  const { output, seconds } = await timeCommand(
    // What this Node was started with, as the build is.
    [process.execPath, ...process.execArgv, BUILD],
    PROJECT_DIR,
    { BUILD_TIMES: '1', ...settings },
  );
  const [, pages, pictures] = /Built (\d+) pages and (\d+) pictures/.exec(output) ?? [];
  const [, memory] = /(\d+) MB at the peak/.exec(output) ?? [];
  const steps = [...output.matchAll(/^step: (.+) ([\d.]+) s (\d+) MB$/gm)].map(
    ([, name = '', time, peak]) => ({ name, seconds: Number(time), memory: Number(peak) }),
  );
  return {
    seconds,
    pages: Number(pages),
    pictures: Number(pictures),
    memory: Number(memory),
    steps: sumSteps(steps),
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

const BUILD = join(PROJECT_DIR, 'src', 'commands', 'build.ts');

/** Processor time in seconds, memory at the peak in MB; steps in the order in which they first ended. */
export type TimedBuild = {
  seconds: number;
  pages: number;
  pictures: number;
  memory: number;
  steps: { name: string; seconds: number; memory: number }[];
};
