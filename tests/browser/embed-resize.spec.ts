import { expect, test } from '@playwright/test';
import { LISTENER } from '#outputs/embeds/listener.ts';
import { ORIGIN } from '../built-site.ts';
import { getCardHeight, getEmbed, openHost } from './embed-parents/host.ts';
import { PARENTS } from './embed-parents/parents.ts';

const EMBED = 'embed/ukraine-ceasefire-call/quotes/macron-guns-silent/';
/** The page that offers its code. */
const QUOTE = '/ukraine-ceasefire-call/quotes/macron-guns-silent/';

for (const { name, library, getHtml, isSandboxed } of PARENTS) {
  for (const sandboxed of isSandboxed === undefined ? [false, true] : [isSandboxed]) {
    test(`the frame has the card’s height in a page with ${name}${sandboxed ? ', sandboxed' : ''}`, async ({
      page,
      baseURL,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.setViewportSize({ width: 700, height: 800 });
      await openHost(
        page,
        getHtml(`${baseURL}${EMBED}`, sandboxed ? ' sandbox="allow-scripts"' : ''),
        library,
      );
      const embed = await getEmbed(page);
      const heights: number[] = [];
      for (const width of [700, 340, 700]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => embed.evaluate(() => innerWidth)).toBe(width);
        const height = await getCardHeight(embed);
        await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', height);
        heights.push(height);
      }
      const [wide = 0, narrow = 0, again] = heights;
      expect(narrow).toBeGreaterThan(wide);
      expect(again).toBe(wide);
      expect(errors).toEqual([]);
    });
  }
}

test('the frame has the card’s height in a page with the listener that we offer', async ({
  page,
  baseURL,
}) => {
  await page.goto(QUOTE);
  const code = (await page.locator('#embed-frame-and-listener').textContent()) ?? '';
  await page.setViewportSize({ width: 500, height: 800 });
  await openHost(page, code.replaceAll(ORIGIN, new URL(baseURL ?? '').origin));
  const embed = await getEmbed(page);
  await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', await getCardHeight(embed));
});

test('the listener reaches frames in shadow roots, each with its own height', async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe src="${baseURL}${EMBED}" width="100%" height="99" title="Embed"></iframe>`;
  await openHost(
    page,
    `<script>${LISTENER}</script><div><template shadowrootmode="open"><section><template shadowrootmode="open">${frame}</template></section></template></div>`,
  );
  const embed = await getEmbed(page);
  await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', await getCardHeight(embed));
});

test('the listener believes no frame that is not in the page, and no number that is no height', async ({
  page,
}) => {
  await openHost(
    page,
    `<script>${LISTENER}</script><iframe id="stranger" srcdoc="<p class=foot></p>" height="99" title="Embed"></iframe>`,
  );
  const frame = page.locator('#stranger');
  const send = (from: 'page' | 'frame', height: string) =>
    page.evaluate(
      ([source, value]) => {
        const script = `parent.postMessage({ 'datawrapper-height': { x: ${value} } }, '*')`;
        const of = source === 'frame' ? (frames[0] as Window & { eval: typeof eval }) : window;
        (of as unknown as { eval: (code: string) => void }).eval(script);
      },
      [from, height] as const,
    );
  await send('page', '500');
  for (const bad of [
    '-1',
    '0',
    'NaN',
    'Infinity',
    '1e9',
    '"300"',
    '"9px;color:red"',
    '[300]',
    '{}',
    'null',
  ])
    await send('frame', bad);
  await page.evaluate(() => {
    postMessage(null, '*');
    postMessage({ 'datawrapper-height': 'text' }, '*');
  });
  await expect(frame).toHaveJSProperty('clientHeight', 99);
  await send('frame', '321');
  await expect(frame).toHaveJSProperty('clientHeight', 321);
});

test('a link in a card in WordPress opens the page on our site, since nothing else can', async ({
  page,
  baseURL,
}) => {
  const wordpress = PARENTS.find(({ name }) => name.startsWith('WordPress'));
  const links = () => page.evaluate('links');
  await openHost(page, wordpress?.getHtml(`${baseURL}${EMBED}`, ' sandbox="allow-scripts"') ?? '');
  await (await getEmbed(page)).getByRole('link', { name: 'checks quotations' }).click();
  await expect.poll(links).toEqual([`${baseURL}ukraine-ceasefire-call/quotes/macron-guns-silent/`]);
});

test('a link in a card opens a new page where nobody listens', async ({ page, baseURL }) => {
  await openHost(
    page,
    `<iframe src="${baseURL}${EMBED}" width="100%" height="500" title="Embed"></iframe>`,
  );
  const opened = page.waitForEvent('popup');
  await (await getEmbed(page)).getByRole('link', { name: 'checks quotations' }).click();
  expect((await opened).url()).toContain('/ukraine-ceasefire-call/quotes/macron-guns-silent/');
});
