import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { basename, dirname } from 'node:path';
import send from 'send';
import { getContentType } from '../hosting/content-types.ts';
import { EVERYWHERE, NOT_FOUND, REVALIDATE } from '../hosting/host-rules.ts';
import { getKindOf } from '../hosting/path-pattern.ts';
import { findFile } from './find-file.ts';
import { findForward } from './find-forward.ts';
import { chooseTwin } from './choose-twin.ts';

/**
 * Answers any request for a file of a built site, by the rules for its hosts: with the file, the site’s 404 page if
 * there is none, or one sentence.
 */
export async function answerRequest(
  { dir, basePath }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url = '' } = request;
  addHeaders(response, basePath, url);
  if (!isLocal(request.headers.host)) {
    say(response, 403, 'This server answers to localhost only.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'This server answers GET and HEAD only.');
    return;
  }
  const forward = await findForward(dir, url);
  const found = forward ?? (await findFile(dir, basePath, url));
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
    await sendFile(request, response, found.path);
    return;
  }

  const notFound = `${basePath}${NOT_FOUND}`;
  const page = await findFile(dir, basePath, notFound);
  addHeaders(response, basePath, notFound);
  if (page.kind !== 'file') {
    say(response, 404, `There is no such page under ${basePath}`);
    return;
  }
  response.statusCode = 404;
  await sendFile(request, response, page.path, { acceptRanges: false });
}

/** Of a page that is not there they are those of the page that stands in for it. */
function addHeaders(response: ServerResponse, basePath: string, url: string): void {
  const path = url.replace(/\?.*$/s, '');
  const { headers } = getKindOf(basePath, path);
  response.setHeaders(new Headers({ ...EVERYWHERE, ...REVALIDATE, ...headers }));
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  options: send.SendOptions = {},
): Promise<void> {
  const twin = await chooseTwin(path, request.headers['accept-encoding']);
  if (twin.hasTwins) response.setHeader('Vary', 'Accept-Encoding');
  if (twin.encoding) response.setHeader('Content-Encoding', twin.encoding);
  response.setHeader('Content-Type', getContentType(path));
  send(request, encodeURIComponent(basename(twin.path)), {
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
