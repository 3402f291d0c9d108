import { parseArgs } from 'node:util';
import { edtf, addressId, language as languageSchema, line } from '#schemas/primitives.ts';
import { webAddress } from '#schemas/web-address.ts';
import { refuseValue } from '../scaffold/refuse-value.ts';

/**
 * Reads the arguments of a draft: the id of the explainer, empty with `--json`, and the flags. Throws an Error that names
 * everything that is wrong with them.
 */
export function readDraftFlags(args: readonly string[]) {
  const { values, positionals } = parseFlags(args);
  const [id = '', ...more] = positionals;
  const wrong = [
    ...(id === '' && !values.json
      ? ['The id is missing: a word for its address, such as `talks-in-geneva`.']
      : []),
    ...(more.length > 0
      ? [
          `“${more[0]?.slice(0, 60)}” is a word too many: text stands behind a flag, in quotation marks.`,
        ]
      : []),
    ...(id === '' ? [] : explain('The id', refuseValue(addressId, id))),
    ...CHECKED.flatMap(([name, schema]) =>
      values[name] === undefined ? [] : explain(`--${name}`, refuseValue(schema, values[name])),
    ),
  ];
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n${DRAFT_USAGE}`);
  return { id, values };
}

function parseFlags(args: readonly string[]) {
  try {
    const text = { type: 'string' as const };
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        article: text,
        url: text,
        title: text,
        publisher: text,
        date: text,
        language: text,
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n${DRAFT_USAGE}`,
    );
  }
}

const explain = (name: string, reason: string | undefined) =>
  reason === undefined ? [] : [`${name} ${reason}`];

const CHECKED = [
  ['url', webAddress],
  ['title', line],
  ['publisher', line],
  ['date', edtf],
  ['language', languageSchema],
] as const;

const DRAFT_USAGE =
  'npm run new -- explainer <id> --article <file> [--url …] [--title …] [--publisher …] [--date 2025-03-17] [--language en] [--json]';
