import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countDangers } from '../dangers.ts';
import { readBaseSite } from './base-site.ts';
import { makeContent, makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';
import type { Change } from './content-folder.ts';

const HOSTILE = `</script></style></title><script>globalThis.ran=1</script><img src=x onerror=ran()>" onload="ran()" href="javascript:ran()`;

/** Appends hostile text to every prose text of a YAML file. */
const poison: Change = (text) =>
  text.replace(
    /^( *(?:- )?)(title|headline|topic|standfirst|says|occasion|difference|context|definition|publisher|summary|about|dateNote|copyOf|tagline|description|label|asks): (.*)$/gm,
    (_row, start: string, field: string, value: string) =>
      `${start}${field}: ${JSON.stringify(`${String(parse(value))} ${HOSTILE}`)}`,
  );

const BRIDGE = ['explainer', 'quotes', 'positions', 'events', 'sources'];

test('no text of the content becomes a script, an event handler or a script address on any page', async () => {
  const changes = [
    ...BRIDGE.map((name) => `explainers/bridge/${name}.yaml`),
    'glossary.yaml',
    'site.yaml',
  ];
  const settings = {
    CONTENT_DIR: await makeContent(Object.fromEntries(changes.map((file) => [file, poison]))),
    OUT_DIR: join(await makeFolder(), 'site'),
  };
  const { code, stderr } = await runCommand('build', settings);
  expect(code).toBe(0);
  // A picture that has no room for a long label leaves it out and is whole without it.
  expect(stderr).toBe('');
  const poisoned = countInPages(await readFolder(settings.OUT_DIR));
  expect(poisoned).toEqual(countInPages(await readBaseSite()));
});

const countInPages = (site: Map<string, Buffer>) =>
  new Map(
    [...site].flatMap(([file, bytes]) =>
      file.endsWith('.html') ? [[file, countDangers(bytes.toString())] as const] : [],
    ),
  );
