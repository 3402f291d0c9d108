import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { getFreePort, runServer } from '../site/servers/run-server.ts';
import { makeClick, makeDrag, makePress, writeCall } from './engine.ts';
import type { Engine } from './engine.ts';

/** The browser that comes with WebKitGTK, by the version of its interface. */
export const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Its window gets no narrower, so a phone is a frame in it, of a page that the journey’s server has. */
const NARROWEST = 500;
const FRAME = '/engine-frame.html';

/** WebKitGTK by WebKitWebDriver (https://w3c.github.io/webdriver/), on a screen that nobody sees. */
export async function startWebKit({ driver, screen }: Programs): Promise<Engine> {
  const display = await startScreen(screen);
  const port = await getFreePort();
  const { stop: stopDriver } = await runServer(driver, [`--port=${port}`], port, {
    ...process.env,
    DISPLAY: display.name,
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      // A picture that is never drawn must not hold up the rest.
      signal: AbortSignal.timeout(60_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as {
      value: { error?: string; message?: string } | null;
    };
    if (value?.error)
      throw new Error(`${path.split('/').at(-1)}: ${value.error} (${value.message})`);
    return value;
  };
  const options = { binary: MINI_BROWSER, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities: given } = (await ask('POST', '/session', {
    capabilities,
  })) as Session;
  const session = `/session/${sessionId}`;
  const evaluate: Engine['evaluate'] = async (run, ...args) => {
    const script = `const done = arguments[0]; ${writeCall(run, args)}.then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const told = (await ask('POST', `${session}/execute/async`, { script, args: [] })) as Told;
    if (told.value === undefined) throw new Error(told.error);
    return JSON.parse(told.value);
  };
  const perform = (action: object) =>
    ask('POST', `${session}/actions`, { actions: [action] }).then(() => undefined);
  let size = { width: 1280, height: 800 };
  return {
    name: 'WebKit',
    version: given.browserVersion,
    resize: async (width, height) => {
      size = { width, height };
      await ask('POST', `${session}/frame`, { id: null });
      const wanted = { width: Math.max(width, NARROWEST), height };
      await ask('POST', `${session}/window/rect`, wanted);
      // The window has a bar, so what shows the page is smaller.
      const [innerWidth, innerHeight] = await evaluate(getSize);
      await ask('POST', `${session}/window/rect`, {
        width: 2 * wanted.width - innerWidth,
        height: 2 * height - innerHeight,
      });
    },
    open: async (url) => {
      const { origin, href } = new URL(url);
      const isPhone = size.width < NARROWEST;
      const query = new URLSearchParams({ ...toText(size), at: href.slice(origin.length) });
      await ask('POST', `${session}/frame`, { id: null });
      await ask('POST', `${session}/url`, { url: isPhone ? `${origin}${FRAME}?${query}` : url });
      // The driver does not say that nobody has answered.
      if ((await evaluate(getAddress)) === 'about:blank') throw new Error(`${url} is not there.`);
      if (isPhone) await ask('POST', `${session}/frame`, { id: 0 });
    },
    evaluate,
    clickAt: (x, y) => perform(makeClick(x, y)),
    drag: (from, to) => perform(makeDrag(from, to)),
    press: (keys) => perform(makePress(keys)),
    takeScreenshot: async () => {
      // Asked from within a frame it never answers.
      await ask('POST', `${session}/frame`, { id: null });
      const picture = (await ask('GET', `${session}/screenshot`)) as string;
      if (size.width < NARROWEST) await ask('POST', `${session}/frame`, { id: 0 });
      return Buffer.from(picture, 'base64');
    },
    stop: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await stopDriver();
      await display.stop();
    },
  };
}

/** Starts a screen that is large enough for every window of the journeys. */
async function startScreen(program: string): Promise<{ name: string; stop: () => Promise<void> }> {
  const args = ['-displayfd', '3', '-screen', '0', '1900x3000x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(screen, 'exit');
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  const stop = async () => {
    screen.kill();
    await ended;
  };
  return { name: `:${String(number).trim()}`, stop };
}

/** Runs in the page. */
const getSize = (): [number, number] => [innerWidth, innerHeight];

/** Runs in the page. */
const getAddress = () => location.href;

const toText = ({ width, height }: { width: number; height: number }) => ({
  width: String(width),
  height: String(height),
});

/** `driver` is WebKitWebDriver, `screen` is Xvfb. */
type Programs = { driver: string; screen: string };
type Session = { sessionId: string; capabilities: { browserVersion: string } };
type Told = { value?: string; error?: string };
