import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { timeCommand } from './time-command.ts';

/**
 * Runs the project's build in a process of its own with these settings, and gives what it cost. Throws an Error with
 * what the build printed if it fails.
 */
export async function buildTimed(settings: Record<string, string>): Promise<TimedBuild> {
  const { output, seconds } = await timeCommand(
    [process.execPath, '--disable-warning=ExperimentalWarning', BUILD],
    PROJECT_DIR,
    { BUILD_TIMES: '1', ...settings },
  );
  const [, pages, pictures] = /Built (\d+) pages and (\d+) pictures/.exec(output) ?? [];
  const [, memory] = /(\d+) MB at the peak/.exec(output) ?? [];
  const steps = [...output.matchAll(/^step: (.+) ([\d.]+) s (\d+) MB$/gm)];
  return {
    seconds,
    pages: Number(pages),
    pictures: Number(pictures),
    memory: Number(memory),
    steps: steps.map(([, name = '', seconds, peak]) => ({
      name,
      seconds: Number(seconds),
      memory: Number(peak),
    })),
  };
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
