import { equal, match, notEqual, rejects } from 'node:assert/strict';

/**
 * What a reader does who keeps an explainer for offline, in any browser: asks for it, reads it without the site, comes
 * back, has it forgotten. Throws an AssertionError at the first thing that is not as it should be.
 *
 * Takes the browser, the address of a site that this journey alone uses, the id of an explainer on it, and functions that
 * stop the site and start it again at the same address.
 */
export async function takeOfflineJourney(
  { open, evaluate }: Browser,
  { url, explainer, stop, start }: Site,
): Promise<void> {
  const page = `${url}${explainer}/keep--offline/`;
  const waitFor = (condition: string) =>
    evaluate(
      `new Promise((done) => { const look = () => ${condition} ? done(true) : setTimeout(look, 50); look(); })`,
    );
  const waitForNothing = async () => {
    while ((await evaluate(STORED)) !== 0);
  };
  const press = (button: string) => evaluate(`document.querySelector('${button}').click()`);

  await open(`${url}${explainer}/`);
  await open(page);
  await waitFor(`document.querySelector('keep-offline button')`);
  equal(await evaluate(STORED), 0, 'Something is stored before the reader has asked.');
  const paths = await evaluate<string[]>(
    `fetch('files.json').then((list) => list.json()).then(({ files }) => Object.keys(files).filter((path) => path.endsWith('/')))`,
  );
  notEqual(paths.length, 0);
  await press('keep-offline button');
  await waitFor(`document.querySelector('keep-offline [role=status]').textContent`);
  const kept = await evaluate<string[]>(ADDRESSES);
  equal(kept.filter((path) => /\/(embed|oembed|cards)\//.test(path)).length, 0);

  await stop();
  for (const path of paths) {
    await open(new URL(path, url).href);
    match(await evaluate(TOP), /20\d\d/, `${path} does not say of which day it is.`);
    equal(await evaluate(`document.querySelectorAll('h1').length`), 1, path);
    equal(
      await evaluate(`getComputedStyle(document.querySelector('.masthead')).borderBottomStyle`),
      'solid',
      path,
    );
  }
  await open(`${url}about/`);
  equal(await evaluate(`document.querySelector('.kept a').pathname`), new URL(page).pathname);
  equal(await evaluate(`document.querySelectorAll('h1').length`), 1);
  await rejects(open(`${url}embed/${explainer}/about/`), 'An embed answers without the site.');

  await start();
  await open(`${url}${explainer}/`);
  equal(await evaluate(TOP), '');
  await waitFor(`document.querySelector('main > p[role=status]')?.textContent`);
  await open(page);
  // What it says is settled when the site has been asked whether anything has changed.
  await waitFor(`document.querySelector('keep-offline button')`);
  await press('keep-offline button');
  await waitForNothing();
  await stop();
  await rejects(open(`${url}${explainer}/`), 'What was forgotten still answers.');
}

/** How many caches and service workers there are. */
const STORED = `Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([names, workers]) => names.length + workers.length)`;

/** The paths of everything that is stored. */
const ADDRESSES = `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys())))).then((all) => all.flat().map(({ url }) => new URL(url).pathname))`;

/** What the top of a page says about the copy. */
const TOP = `document.querySelector('.kept')?.textContent ?? ''`;

/** `open` rejects if the browser shows an error of its own; `evaluate` waits for the value of an expression. */
type Browser = {
  open: (url: string) => Promise<unknown>;
  evaluate: <Value>(expression: string) => Promise<Value>;
};

/** `url` ends with the base path. */
type Site = {
  url: string;
  explainer: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
};
