import { expect, test } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { getEmbed, openHost } from './embed-parents/host.ts';

const EMBED = 'embed/ukraine-ceasefire-call/quotes/macron-guns-silent/';
const ID = '[\\w.-]{1,64}';

/** All messages that an embed may send, as JSON. */
const DOCUMENTED = [
  new RegExp(
    `^\\{"message":"height","value":\\d+,("secret":"${ID}",)?"sentinel":"amp","type":"embed-size","height":\\d+,"datawrapper-height":\\{"/embed/[\\w/-]+":\\d+\\}\\}$`,
  ),
  /^"\{\\"src\\":\\"http:[^<>"]*\\",\\"context\\":\\"iframe\.resize\\",\\"method\\":\\"resize\\",\\"type\\":\\"set-height\\",\\"height\\":\d+,\\"value\\":\d+\}"$/,
  new RegExp(`^"pymxPYMx${ID}xPYMxheightxPYMx\\d+"$`),
  new RegExp(`^"\\[iFrameSizer\\]${ID}:\\d+:\\d+:resizeObserver"$`),
  /^\{"type":"iframe-resized","width":\d+,"height":\d+\}$/,
  new RegExp(`^\\{"type":"setHeight","id":("${ID}"|\\d+),"height":\\d+\\}$`),
  /^"\[iFrameResizerChild\]Ready"$/,
];

/** A page that records all messages it receives; `said` and `ask` are for the tests. */
const getHost = (src: string) =>
  `<script>const said=[];addEventListener('message',(e)=>said.push(JSON.stringify(e.data)));const ask=(...messages)=>messages.forEach((m)=>frames[0].postMessage(m,'*'))</script>
  <iframe src="${src}" width="100%" height="400" title="Embed" sandbox="allow-scripts"></iframe>`;

async function open(page: Page, src: string) {
  await openHost(page, getHost(src));
  const embed = await getEmbed(page);
  await embed.evaluate(() => {
    Object.assign(window, { failures: [] });
    addEventListener('error', ({ message }) =>
      (window as unknown as { failures: string[] }).failures.push(message),
    );
  });
  return {
    embed,
    getSaid: () => page.evaluate<string[]>('said'),
    ask: (script: string) => page.evaluate(script),
    getFailures: () => embed.evaluate<string[]>('failures'),
  };
}

const findUndocumented = (said: readonly string[]) =>
  said.filter((message) => !DOCUMENTED.some((form) => form.test(message)));

const HOSTILE_ADDRESSES = [
  '#?secret=<script>alert(1)</script>',
  '#?secret=',
  `#?secret=${'a'.repeat(65)}`,
  '?childId=<img src=x onerror=alert(1)>',
  '?childId=a%0Ab',
  `?childId=${'x'.repeat(5000)}`,
  '?theme=<script>&childId=%00',
];

for (const address of HOSTILE_ADDRESSES) {
  test(`nothing is echoed that is no id: ${address.slice(0, 40)}`, async ({ page, baseURL }) => {
    const { getSaid, getFailures, ask } = await open(
      page,
      `${baseURL}${EMBED}${address.replaceAll('"', '%22')}`,
    );
    await ask(`ask({type:'iframe-child-init'})`);
    await expect
      .poll(async () => (await getSaid()).some((message) => message.includes('iframe-resized')))
      .toBe(true);
    const said = await getSaid();
    expect(findUndocumented(said)).toEqual([]);
    expect(said.some((message) => /"secret"|pymxPYMx/.test(message))).toBe(false);
    expect(await getFailures()).toEqual([]);
  });
}

test('whatever it is sent, it says only what is documented', async ({ page, baseURL }) => {
  const { getSaid, getFailures, ask } = await open(page, `${baseURL}${EMBED}?childId=my-card`);
  await ask(`{
    const deep = []; let inner = deep; for (let i = 0; i < 500; i++) { inner.push([]); inner = inner[0]; }
    const loop = {}; loop.loop = loop;
    ask(null, undefined, 0, NaN, true, '', [], {}, deep, loop, new Date(), new Map(), new Uint8Array(9), 10n, /x/, new Error('x'));
    for (const bad of ['<script>', '', ' ', 'a b', 'a:b', 'x'.repeat(9999), null, 1, {}, ['abc'], { toString: 1 }, deep, loop]) {
      ask({ message: 'ready', secret: bad }, { type: 'setHeight', id: bad }, { type: bad, message: bad, sentinel: bad });
      ask('[iFrameSizer]' + String(bad && typeof bad === 'object' ? 'object Object' : bad) + ':8:false', { type: 'frames-init', sentinel: bad });
    }
    ask('pymxPYMxotherxPYMxwidthxPYMx1', 'pymx', '[iFrameSizer]', '[iFrameSizer]:8', '[iFrameSizer]x', '{"type":"setHeight"}');
    ask({ type: 'embed-size', sentinel: 'amp', height: 9 }, { message: 'link', value: 'javascript:alert(1)' });
    ask({ type: 'setHeight', id: 7 });
  }`);
  await expect
    .poll(async () => (await getSaid()).filter((message) => message.includes('setHeight')).length)
    .toBeGreaterThan(0);
  expect(findUndocumented(await getSaid())).toEqual([]);
  expect(await getFailures()).toEqual([]);
});

test('ten thousand messages are answered a few times, and nothing goes round in circles', async ({
  page,
  baseURL,
}) => {
  const { embed, getSaid, getFailures, ask } = await open(page, `${baseURL}${EMBED}`);
  await ask(`for (let i = 0; i < 10000; i++) ask({ message: 'ready', secret: 'secret' + i })`);
  await expect
    .poll(async () => (await getSaid()).some((message) => message.includes('"secret9999"')))
    .toBe(true);
  const count = (await getSaid()).length;
  expect(count).toBeLessThan(300);
  await letFramesPass(embed);
  expect((await getSaid()).length).toBeLessThan(count + 10);
  expect(findUndocumented(await getSaid())).toEqual([]);
  expect(await getFailures()).toEqual([]);
});

test('a stranger in another frame is not answered', async ({ page, baseURL }) => {
  const { getSaid, ask, embed } = await open(page, `${baseURL}${EMBED}`);
  await ask(`{
    const stranger = document.createElement('iframe');
    stranger.srcdoc = '<script>for (const m of [{type:"iframe-child-init"},{type:"setHeight",id:5},{message:"ready",secret:"stranger"},"[iFrameSizer]stranger:8:false"]) parent.frames[0].postMessage(m,"*");parent.postMessage("stranger done","*")<' + '/script>';
    document.body.append(stranger);
  }`);
  await expect.poll(getSaid).toContain('"stranger done"');
  await letFramesPass(embed);
  const answers = (await getSaid()).filter((message) =>
    /iframe-resized|setHeight|iFrameSizer|secret/.test(message),
  );
  expect(answers).toEqual([]);
});

/** Twenty frames: an answer to a received message is sent in the first of them. */
const letFramesPass = (embed: Frame) =>
  embed.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
