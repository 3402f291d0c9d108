import { createContext, Script } from 'node:vm';
import fc from 'fast-check';

/** How often each property is tried: 300 times, or the number in FUZZ_RUNS. */
export const RUNS = Number(process.env['FUZZ_RUNS'] || 300);

/** The timeout for all runs of a property, in milliseconds: so long that only what never ends reaches it. */
export const TIMEOUT = Math.max(1_200_000, RUNS * 500);

/** The maximum processor time of a run, and the wall-clock time after which it is stopped, in milliseconds. */
const [MOST, BACKSTOP] = [5000, 60_000];

/**
 * Gives what `run` gives. Throws an Error if it took more than five seconds of processor time, however busy the machine
 * was. Stops it after a minute of wall-clock time, since it may never end.
 */
export function runWithin<Result>(run: () => Result): Result {
  context['run'] = run;
  const start = process.threadCpuUsage();
  const result = script.runInContext(context, { timeout: BACKSTOP }) as Result;
  const { user, system } = process.threadCpuUsage(start);
  const spent = Math.round((user + system) / 1000);
  if (spent > MOST) throw new Error(`The run took ${spent} ms of processor time.`);
  return result;
}

const context = createContext({ run: (): unknown => undefined });
const script = new Script('run()');

/** A text with some places overwritten by fragments that break parsers or run in a browser. */
export function mutate(text: string, edits: readonly Edit[]): string {
  return edits.reduce((changed, { at, remove, insert, times }) => {
    const start = at % (changed.length + 1);
    return changed.slice(0, start) + insert.repeat(times) + changed.slice(start + remove);
  }, text);
}

const PIECES = [
  ...['<script>globalThis.ran = 1</script>', '<script src="//example.org/x.js" />', '</script>'],
  ...[
    '{globalThis.ran = 1}',
    '\nexport const ran = (globalThis.ran = 1)\n',
    '\n\nimport "node:fs"\n',
  ],
  ...['---b\n', '\n---\nlayout: ../x\n---\n', '+++\n', '\n }\n---\n', '# \r x }\n', ' #x', '\r\n'],
  ...[
    '![x](#commands/report.ts)',
    '![x][r]\n\n[r]: #../x.mdx\n',
    '![x](/%)',
    '&#x202e;',
    '&#x301;',
  ],
  ...[
    '17. ',
    '\n1. ',
    '10~20 ',
    '2*3*4',
    '[^1]: x\n',
    '\u00a0\u00a0',
    '\u200d',
    '\u00ad',
    '“x: y”',
  ],
  ...['[x](javascript:alert(1))', '[x]( java\nscript:alert(1))', '[x](javascript&colon;alert(1))'],
  ...[
    '[x](/\\example.org)',
    '[x](</\t/example.org>)',
    '![x](data:text/html,x)',
    '[x]: javascript:x\n',
  ],
  ...['<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', ' onclick="ran()"'],
  ...['<Quote id="too-dear" {...ran} />', '<Term id="toll">', '</Term>', '<NoTerm>', '</NoTerm>'],
  ...['<Actor id="ada-berg">Ada</Actor>', '<LocatorMap places="east-bank" />', ' set:html="<b>"'],
  ...['javascript:alert(1)', ' style="x"', '&a ', '*a', '!!js/function ', '!<tag:x> ', '<<: *a\n'],
  ...[
    '__proto__: {}\n',
    'constructor: x\n',
    'toString: x\n',
    '? ',
    '- ',
    '> ',
    '[',
    ']',
    '{',
    '}',
    '(',
  ],
  ...[
    ': ',
    '"',
    "'",
    '`',
    '\\',
    '|',
    '>-\n',
    '#',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\n',
    '\n\n',
    '\t',
  ],
  ...[
    '\0',
    '\u0001',
    '\u0002',
    '\u0003',
    '\r',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '😀',
    '’',
    '“',
  ],
  ...[
    '~',
    '..',
    '/',
    '[2024-01-01..2024-01-02]',
    '9999-99',
    '*',
    '_',
    '**',
    '~~',
    '|a|b|\n|-|-|\n',
  ],
  ...[
    '$',
    '^',
    '(?:',
    '+',
    '?',
    '.',
    '\\d',
    '::error::x',
    '\n::error::x',
    'TK',
    'null',
    'true',
    '1e999',
  ],
];

const edit = fc.record({
  at: fc.nat({ max: 10_000 }),
  remove: fc.oneof(fc.constant(0), fc.nat({ max: 30 })),
  insert: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  ),
  times: fc.constantFrom(1, 1, 1, 1, 1, 2, 30, 3000),
});

export const edits = fc.array(edit, { minLength: 1, maxLength: 5 });

/** A form of a term that an editor could write by mistake. */
export const form = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

type Edit = { at: number; remove: number; insert: string; times: number };
