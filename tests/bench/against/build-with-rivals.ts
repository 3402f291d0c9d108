import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { timeCommand } from '../time-command.ts';
import { RIVALS } from './rivals.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * Has other tools build as many pages as a built site has, each of the words of one of its pages, and gives what each
 * costs, or why there are no numbers. Takes the site and a folder to work in. Throws an Error if a tool fails.
 */
export async function* buildWithRivals(site: string, folder: string): AsyncGenerator<Result> {
  for (const { name, pages: markdown, findProgram, args, files } of RIVALS) {
    const program = await findProgram();
    if (!program) {
      yield { name, missing: `${name}: no numbers, as npm could not fetch it.` };
      continue;
    }
    const root = join(folder, name);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await symlink(join(PROJECT_DIR, 'node_modules'), join(root, 'node_modules'), 'junction');
    const pages = await writeMarkdown(site, join(root, markdown));
    const command = [process.execPath, '--import', SAY_MEMORY, program, ...args];
    const { output, seconds } = await timeCommand(command, root, {});
    const out = join(root, 'site');
    const made = (await readdir(out, { recursive: true })).filter((file) => /\.html$/.test(file));
    if (made.length !== pages)
      throw new Error(`${name} has made ${made.length} pages of ${pages}.\n${output}`);
    const peaks = [...output.matchAll(/^(\d+) MB at the peak$/gm)].map(([, peak]) => Number(peak));
    yield { name, out, seconds, pages, memory: Math.max(...peaks) };
  }
}

/** Each process and thread says at its end how much memory its process has had. */
const SAY_MEMORY = `data:text/javascript,process.on('exit',()=>console.log('\\n'+Math.round(process.resourceUsage().maxRSS/1024)+' MB at the peak'))`;

/** Processor time in seconds, memory at the peak in MB, and where the pages are. */
type Result =
  | { name: string; missing: string }
  | { name: string; out: string; seconds: number; pages: number; memory: number };
