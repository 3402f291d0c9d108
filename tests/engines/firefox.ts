import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBidi } from './bidi.ts';
import { makeClick, makeDrag, makePress, writeCall } from './engine.ts';
import type { Engine } from './engine.ts';

/** Firefox ESR by WebDriver BiDi, which it has itself: https://w3c.github.io/webdriver-bidi/ */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-firefox-'));
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const browser = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(browser, 'exit');
  const bidi = await openBidi(`${await readAddress(browser.stderr)}/session`);
  const { capabilities } = (await bidi.send('session.new', { capabilities: {} })) as Session;
  const { contexts } = (await bidi.send('browsingContext.getTree')) as Tree;
  const { context } = contexts[0]!;
  const perform = (action: object) =>
    bidi.send('input.performActions', { context, actions: [action] }).then(() => undefined);
  const getData = async (method: string, params: object = {}) => {
    const { data } = (await bidi.send(method, { context, ...params })) as { data: string };
    return Buffer.from(data, 'base64');
  };
  return {
    name: 'Firefox',
    version: capabilities.browserVersion,
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', {
        context,
        viewport: { width, height },
      });
    },
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (run, ...args) => {
      const expression = writeCall(run, args);
      const params = { expression, target: { context }, awaitPromise: true };
      const told = (await bidi.send('script.evaluate', params)) as Evaluated;
      if (told.type === 'exception') throw new Error(told.exceptionDetails.text);
      return JSON.parse(told.result.value);
    },
    clickAt: (x, y) => perform(makeClick(x, y)),
    drag: (from, to) => perform(makeDrag(from, to)),
    press: (keys) => perform(makePress(keys)),
    takeScreenshot: () => getData('browsingContext.captureScreenshot'),
    print: () => getData('browsingContext.print', { page: { width: 21, height: 29.7 } }),
    stop: async () => {
      await bidi.send('browser.close').catch(() => browser.kill());
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Nothing is asked of other hosts. */
const PREFERENCES = `
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("remote.active-protocols", 1);
user_pref("services.settings.server", "data:,");
`;

/** The address that Firefox prints once it listens. Throws an Error with what it printed if it ends before. */
function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    output.on('data', (part) => {
      printed += String(part);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    output.once('end', () => reject(new Error(`Firefox has ended. It printed:\n${printed}`)));
  });
}

type Session = { capabilities: { browserVersion: string } };
type Tree = { contexts: { context: string }[] };
type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
