import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Runs a program, a package's own before the system's, in the project's folder with its output shown here.
 *
 * Gives its exit code, 1 when it was stopped by a signal. Throws an Error when it cannot be started.
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
