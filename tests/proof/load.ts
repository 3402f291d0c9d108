// `npm run load`: wrk against the built site behind nginx on the loopback address, ten seconds for each kind of file.
import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { reportFailure } from '#commands/report-failure.ts';
import { ensurePrograms } from '../tools/ensure-programs.ts';
import { printTable } from './print-table.ts';
import { useBuiltSite } from './serve-built-site.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';
const QUOTE = `${EXPLAINER}quotes/macron-guns-silent/`;
const ADDRESSES = {
  'explainer page': EXPLAINER,
  'quote embed': `/embed${QUOTE}`,
  oEmbed: `/oembed${QUOTE.slice(0, -1)}.json`,
};

const CONNECTIONS = 64;
const SECONDS = 10;

try {
  const { wrk } = await ensurePrograms({ wrk: ['wrk'] });
  if (!wrk) throw new Error('Install wrk (Debian: wrk), and try again.');
  await useBuiltSite(async ({ origin }) => {
    const rows: string[][] = [];
    for (const [name, path] of Object.entries(ADDRESSES))
      rows.push([name, ...(await measure(wrk, origin + path))]);
    printTable(['what', 'requests a second', '99 % answered within', 'errors'], rows);
  });
  const processors = cpus();
  console.log(
    `${processors.length} × ${processors[0]?.model}, shared by nginx and wrk; ${CONNECTIONS} connections, brotli, ${SECONDS} s each.`,
  );
} catch (error) {
  reportFailure(error);
}

/** Requests a second, the 99th percentile, and what failed. */
async function measure(wrk: string, url: string): Promise<string[]> {
  const args = ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency'];
  const { stdout } = await promisify(execFile)(wrk, [...args, '-H', 'Accept-Encoding: br', url]);
  const [, rate = ''] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
  const [, late = ''] = /99%\s+(\S+)/.exec(stdout) ?? [];
  if (!rate || !late) throw new Error(`wrk gave no figures for ${url}:\n${stdout}`);
  const errors = [...stdout.matchAll(/^\s*(?:Socket errors|Non-2xx).*$/gm)].map(([line]) =>
    line.trim(),
  );
  if (errors.length > 0) process.exitCode = 1;
  return [Math.round(Number(rate)).toLocaleString('en'), late, errors.join(' ') || 'none'];
}
