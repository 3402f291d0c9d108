// `npm run validate`: the Nu HTML Checker over every page, embed, stylesheet and drawing of the built site.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reportFailure } from '#commands/report-failure.ts';
import { ensurePrograms } from '../tools/ensure-programs.ts';
import { printTable } from './print-table.ts';
import { buildSite } from './serve-built-site.ts';

const VERSION = '26.9.27';

/** Valid CSS that the checker does not know yet, each with the specification that has it. */
const UNKNOWN: readonly [message: RegExp, reason: string][] = [
  [/“@container”|“container-type”/, 'https://www.w3.org/TR/css-conditional-5/'],
  [/“position-(anchor|area|visibility|try-fallbacks)”|“@position-try”/, 'https://www.w3.org/TR/css-anchor-position-1/'], // prettier-ignore
  [/“@view-transition”/, 'https://www.w3.org/TR/css-view-transitions-2/'],
  [/“(vector-effect|paint-order)”/, 'https://www.w3.org/TR/SVG2/painting.html'],
  [/“(inline-size|padding-inline-end)”: Parse Error/, 'var() within calc(): https://www.w3.org/TR/css-variables-1/'], // prettier-ignore
  [/“mask”: too few values for the property “linear-gradient”/, 'a gradient of one colour: https://www.w3.org/TR/css-images-4/#color-stop-syntax'], // prettier-ignore
];

/** The files are read from a folder, so to the checker nothing comes from the page’s own site. */
const AS_FILES = /violates Content Security Policy/;

const dir = await mkdtemp(join(tmpdir(), 'on-record-validate-'));
try {
  const { java } = await ensurePrograms({ java: ['default-jre-headless'] });
  if (!java)
    throw new Error('The Nu HTML Checker needs Java: install it (Debian: default-jre-headless).');
  await buildSite(dir);
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(html|css|svg)$/.test(name)); // prettier-ignore
  const messages = (await checkFiles(names)).filter(({ message }) => !AS_FILES.test(message));
  const errors = messages.filter(({ type }) => type !== 'info');
  const known = UNKNOWN.map(([pattern, reason]) => {
    const count = errors.filter(({ message }) => pattern.test(message)).length;
    return [pattern.source, String(count), reason];
  });
  printTable(['CSS that the checker does not know', 'places', 'valid by'], known);
  const advice = Map.groupBy(messages.filter(({ type }) => type === 'info'), ({ message }) => message); // prettier-ignore
  for (const [message, all] of advice) console.log(`${all.length} × advice: ${message}`);
  const faults = errors.filter(
    ({ message }) => !UNKNOWN.some(([pattern]) => pattern.test(message)),
  );
  for (const { url, lastLine, message } of faults)
    console.error(`${url.slice(url.indexOf(dir) + dir.length)}:${lastLine} ${message}`);
  console.log(`Nu HTML Checker ${VERSION}: ${faults.length} errors in ${names.length} files.`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
}
await rm(dir, { recursive: true, force: true });

async function checkFiles(names: readonly string[]): Promise<Message[]> {
  const options = ['--also-check-css', '--also-check-svg', '--format', 'json', '--stdout', '--exit-zero-always']; // prettier-ignore
  const program = ['exec', '--yes', `--package=vnu-jar@${VERSION}`, '--', 'vnu', ...options];
  const run = promisify(execFile);
  const settings = { cwd: dir, maxBuffer: 1e9 };
  const { stdout } = await run(
    'npm',
    [...program, ...names.map((name) => join(dir, name))],
    settings,
  );
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

type Message = { type: string; url: string; lastLine?: number; message: string };
