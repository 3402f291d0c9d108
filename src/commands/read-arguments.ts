import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/**
 * Reads the arguments of `npm run <command>`. `--help` prints `usage` and ends the process. Throws an Error with a
 * sentence and `usage` for a flag that is not among `options`.
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  args = process.argv.slice(2),
) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    // The rest of Node’s message says how to pass a flag as a word, which nobody wants here.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Error(`${reason}.\n${usage}`);
  }
}
