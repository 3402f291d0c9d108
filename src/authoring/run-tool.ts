import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Runs a program in the project’s folder and shows its output. Programs of the installed packages come before the
 * system’s.
 *
 * Gives its exit code, or 1 if it was stopped by a signal. Throws an Error if it cannot be started.
 */
export function runTool(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const bin = join(PROJECT_DIR, 'node_modules', '.bin');
  return new Promise((resolve, reject) => {
    const tool = spawn(name, args, {
      cwd: PROJECT_DIR,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`, ...env },
    });
    tool.on('error', reject);
    tool.on('exit', (code) => resolve(code ?? 1));
  });
}
