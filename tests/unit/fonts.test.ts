import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';

const NAMES = [0, 1, 2, 4, 6, 13, 14, 16];

test.each(['record-serif-text', 'record-serif-display'])(
  '%s carries a name of its own, as the licence of what it was cut from asks',
  async (file) => {
    const font = readFileSync(join(PROJECT_DIR, 'src', 'fonts', `${file}.woff2`));
    const sfnt = await subsetFont(font, 'a', { targetFormat: 'sfnt', preserveNameIds: NAMES });
    const text = sfnt.toString('latin1').replaceAll('\0', '');
    expect(text).not.toMatch(/Source ?Serif/);
    expect(text).toMatch(/Record ?Serif/);
    expect(text).toContain('SIL Open Font License');
  },
);
