import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countDangers } from '../dangers.ts';
import { makeContent, makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from './run-command.ts';
import type { Change } from './content-folder.ts';

const HOSTILE = `</script></style></title><script>globalThis.ran=1</script><img src=x onerror=ran()>" onload="ran()" href="javascript:ran()`;

/** Puts hostile text behind every text of a YAML file that holds running words. */
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
  const [clean, poisoned] = [
    await makeContent(),
    await makeContent(Object.fromEntries(changes.map((file) => [file, poison]))),
  ];
  const OUT_DIR = await makeFolder();
  const count = async (CONTENT_DIR: string) => {
    const built = await runCommand('build', { CONTENT_DIR, OUT_DIR: `${OUT_DIR}/site` });
    expect(built).toMatchObject({ code: 0, stderr: '' });
    return new Map(
      [...(await readFolder(`${OUT_DIR}/site`))].flatMap(([file, bytes]) =>
        file.endsWith('.html') ? [[file, countDangers(bytes.toString())] as const] : [],
      ),
    );
  };
  expect(await count(poisoned)).toEqual(await count(clean));
});
