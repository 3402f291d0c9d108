import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { basename, dirname, extname } from 'node:path';
import send from 'send';
import { findFile } from './find-file.ts';

/** Types that the package `send` lacks, or that it does not mark as UTF-8. */
const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Answers any request for a file of a built site: with the file, the site’s 404 page if there is none, or one sentence.
 */
export async function answerRequest(
  { dir, basePath }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // So that a rebuilt file is shown at once.
  response.setHeader('Cache-Control', 'no-cache');
  if (!isLocal(request.headers.host)) {
    say(response, 403, 'This server answers to localhost only.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'This server answers GET and HEAD only.');
    return;
  }
  const found = await findFile(dir, basePath, request.url ?? '');
  if (found.kind === 'refused') {
    say(response, 400, 'The address cannot be read.');
    return;
  }
  if (found.kind === 'moved') {
    response.setHeader('Location', found.to);
    say(response, 301, `The page is at ${found.to}`);
    return;
  }
  if (found.kind === 'file') {
    sendFile(request, response, found.path);
    return;
  }

  const page = await findFile(dir, basePath, `${basePath}404.html`);
  if (page.kind !== 'file') {
    say(response, 404, `There is no such page under ${basePath}`);
    return;
  }
  response.statusCode = 404;
  sendFile(request, response, page.path, { acceptRanges: false });
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  options: send.SendOptions = {},
): void {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('Content-Type', type);
  send(request, encodeURIComponent(basename(path)), {
    ...{ root: dirname(path), index: false, dotfiles: 'allow', cacheControl: false },
    ...options,
  })
    .on('error', ({ status = 404 }: { status?: number }) =>
      say(response, status, `The file cannot be sent (${status}).`),
    )
    .pipe(response);
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

/** Another site can point its own name at this machine’s address (DNS rebinding), but not a number. */
function isLocal(host = ''): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return /^(.+\.)?localhost$/.test(hostname) || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

type Site = { dir: string; basePath: string };
