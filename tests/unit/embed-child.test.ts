import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { CHILD_SCRIPT } from '#outputs/embeds/inline.ts';

/** The child script in a simulated frame, with only the browser features it needs. */
function open({ search = '', hash = '' } = {}) {
  const said: unknown[] = [];
  const timers: { run: () => void; wait: number }[] = [];
  const listeners: Record<string, (event: object) => void> = {};
  const parent = { postMessage: (message: unknown) => said.push(message) };
  const links = { closest: () => ({ host: 'elsewhere.test', href: 'https://elsewhere.test/' }) };
  const body = {
    firstElementChild: { getBoundingClientRect: () => ({ height: 320.2, width: 340 }) },
    addEventListener: (type: string, listener: (event: object) => void) =>
      (listeners[type] = listener),
  };
  const style: Record<string, string> = {};
  const window = {
    URLSearchParams,
    parent,
    location: {
      search,
      hash,
      href: `https://site.test/embed/x/${search}${hash}`,
      pathname: '/embed/x/',
      host: 'site.test',
    },
    document: {
      body,
      documentElement: { style },
      querySelector: () => ({ href: 'https://site.test/x/' }),
      fonts: { ready: { then: () => undefined } },
      addEventListener: (type: string, listener: (event: object) => void) =>
        (listeners[type] = listener),
    },
    addEventListener: (type: string, listener: (event: object) => void) =>
      (listeners[type] = listener),
    setTimeout: (run: () => void, wait: number) => {
      if (wait > 20) timers.push({ run, wait });
      else run();
      return 0;
    },
    ResizeObserver: class {
      observe() {}
    },
  };
  runInContext(CHILD_SCRIPT, createContext(Object.assign(window, { window })));
  const ask = (data: unknown, source: unknown = parent) => {
    said.length = 0;
    listeners['message']?.({ data, source });
    return said.map((message) => (typeof message === 'string' ? message : JSON.stringify(message)));
  };
  return {
    said,
    ask,
    timers,
    fire: (type: string) => listeners[type]?.({}),
    style,
    click: () => listeners['click']?.({ target: links, preventDefault: () => undefined }),
  };
}

const PLAIN = [
  {
    message: 'height',
    value: 321,
    sentinel: 'amp',
    type: 'embed-size',
    height: 321,
    'datawrapper-height': { '/embed/x/': 321 },
  },
  '{"src":"https://site.test/embed/x/","context":"iframe.resize","method":"resize","type":"set-height","height":321,"value":321}',
];

test('it says the height at once, unasked, in the two forms that need no question', () => {
  expect(open().said).toEqual([
    ...PLAIN.map(
      (form) => expect.objectContaining(typeof form === 'string' ? {} : form) as unknown,
    ).slice(0, 1),
    PLAIN[1],
    '[iFrameResizerChild]Ready',
  ]);
});

test('it says the height again when it is loaded, 200 ms and 1 s later, and when it is shown again', () => {
  const { said, timers, fire } = open();
  const count = () => said.filter((message) => message === PLAIN[1]).length;
  expect(count()).toBe(1);
  fire('load');
  expect(timers.map(({ wait }) => wait)).toEqual([200, 1000]);
  expect(count()).toBe(2);
  for (const { run } of timers) run();
  expect(count()).toBe(4);
  fire('visibilitychange');
  expect(count()).toBe(5);
});

test.each([
  [{ message: 'ready', secret: 'a1B2' }, '"secret":"a1B2"'],
  [{ sentinel: 'amp', type: 'frames-init' }, '"sentinel":"amp"'],
  ['[iFrameSizer]my-frame:8:false:false:32', '[iFrameSizer]my-frame:321:340:resizeObserver'],
  [{ type: 'iframe-child-init' }, '{"type":"iframe-resized","width":340,"height":321}'],
  [{ type: 'iframe-get-child-dimensions' }, '{"type":"iframe-resized","width":340,"height":321}'],
  [{ type: 'setHeight', id: 4294967295 }, '{"type":"setHeight","id":4294967295,"height":321}'],
  [{ type: 'setHeight', id: 'frame-1' }, '{"type":"setHeight","id":"frame-1","height":321}'],
])('it answers %j', (question, answer) => {
  expect(open().ask(question).join('\n')).toContain(answer);
});

test('it answers pym.js with the id of its own frame, and no other', () => {
  const { ask } = open({
    search: '?initialWidth=340&childId=my-card&parentUrl=http%3A%2F%2Fhost.test',
  });
  expect(ask('pymxPYMxmy-cardxPYMxwidthxPYMx340')).toContain('pymxPYMxmy-cardxPYMxheightxPYMx321');
  expect(ask('pymxPYMxotherxPYMxwidthxPYMx340')).toEqual([]);
});

test.each([
  null,
  undefined,
  7,
  '',
  'hello',
  {},
  [],
  { type: 'other' },
  { type: 'frames-init' },
  { type: 'embed-size', sentinel: 'amp' },
  '[iFrameSizer]x',
  '[iFrameSizer]a b:8',
])('it is silent about %j', (message) => {
  expect(open().ask(message)).toEqual([]);
});

test('it is silent to everyone but its parent', () => {
  expect(open().ask({ type: 'iframe-child-init' }, {})).toEqual([]);
});

test.each(['<script>', '', 'a b', 'ä', 'x'.repeat(65), 7, null, ['abc'], { toString: 1 }])(
  'it never echoes %j',
  (id) => {
    const { ask } = open();
    const said = [
      ...ask({ message: 'ready', secret: id }),
      ...ask({ type: 'setHeight', id: typeof id === 'number' ? undefined : id }),
    ];
    expect(said.join('\n')).not.toMatch(/"secret"|setHeight/);
  },
);

test('in WordPress a link to another host becomes one to the card’s own page', () => {
  const { said, click } = open({ hash: '#?secret=a1B2c3' });
  click();
  expect(said.at(-1)).toEqual({ message: 'link', value: 'https://site.test/x/', secret: 'a1B2c3' });
});

test('it takes the two themes and no other', () => {
  expect(open({ search: '?theme=dark' }).style).toEqual({ colorScheme: 'dark' });
  expect(open({ search: '?theme=dark%3Bcolor:red' }).style).toEqual({});
});
