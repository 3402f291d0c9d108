import { expect, test } from 'vitest';
import { getFigureSize } from '#model/figure.ts';
import { getLicenceUrl } from '#model/licence.ts';

test.each([
  [{ width: 4000, height: 3000 }, 640, 480, [320, 640, 960, 1280]],
  [{ width: 900, height: 600 }, 640, 427, [320, 640, 900]],
  [{ width: 500, height: 250 }, 500, 250, [250, 500]],
  [{ width: 1000, height: 4000 }, 180, 720, [90, 180, 270, 360]],
])(
  'a picture of %j is shown %i × %i, in widths that are not enlarged',
  (own, width, height, widths) => {
    expect(getFigureSize(own)).toMatchObject({ width, height, widths });
  },
);

test.each([
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-ND 3.0 DE', 'https://creativecommons.org/licenses/by-nc-nd/3.0/de/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['Public Domain Mark 1.0', 'https://creativecommons.org/publicdomain/mark/1.0/'],
  ['Used with permission', undefined],
  ['CC BY-SA 4.0 and more', undefined],
])('the licence “%s” leads to %s', (licence, url) => {
  expect(getLicenceUrl(licence)).toBe(url);
});
