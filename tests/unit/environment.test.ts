import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getEnvironment, getToday, PROJECT_DIR } from '#environment.ts';

describe('with nothing set', () => {
  test('the site stands at the root and its folders in the project', () => {
    expect(getEnvironment({})).toEqual({
      isPublic: false,
      siteUrl: 'https://example.org',
      basePath: '/',
      contentDir: join(PROJECT_DIR, 'content'),
      outDir: join(PROJECT_DIR, 'dist'),
      hostingDir: join(PROJECT_DIR, 'hosting'),
      compress: false,
      part: { kind: 'whole' },
      batchSize: 25,
      keep: true,
      offline: true,
    });
  });

  test('an empty value counts as none', () => {
    const names = [
      ...['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'OUT_DIR', 'HOSTING_DIR', 'COMPRESS'],
      ...['OFFLINE', 'KEEP', 'SHARD', 'MERGE', 'BATCH', 'BATCH_SIZE'],
    ];
    const env = Object.fromEntries(names.map((name) => [name, '']));
    expect(getEnvironment(env)).toEqual(getEnvironment({}));
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://news.example', 'https://news.example'],
    ['https://news.example/', 'https://news.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is taken as %s', (SITE_URL, siteUrl) => {
    expect(getEnvironment({ SITE_URL }).siteUrl).toBe(siteUrl);
  });

  test.each([
    'news.example',
    'localhost:8080',
    'ftp://news.example',
    'https://news.example/news/',
    'https://news.example/?a',
    'https://news.example/#a',
    'nonsense',
  ])('%s is refused, with a sentence that says what to write', (SITE_URL) => {
    expect(() => getEnvironment({ SITE_URL })).toThrow(
      `SITE_URL is “${SITE_URL}”. Write a scheme and a host only, such as https://example.org, and the path into BASE_PATH.`,
    );
  });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['news', '/news/'],
    ['/news', '/news/'],
    ['news/', '/news/'],
    ['//news//world//', '/news/world/'],
    ['/~ada/on.record/', '/~ada/on.record/'],
  ])('%s is taken as %s', (BASE_PATH, basePath) => {
    expect(getEnvironment({ BASE_PATH }).basePath).toBe(basePath);
  });

  test.each(['/a b/', '/a?b/', '/a#b/', '/../', '/a/./b/', 'https://example.org/news/', '/"/'])(
    '%s is refused, with a sentence that says what to write',
    (BASE_PATH) => {
      expect(() => getEnvironment({ BASE_PATH })).toThrow(
        `BASE_PATH is “${BASE_PATH}”. Write a plain path, such as /news/.`,
      );
    },
  );
});

describe('COMPRESS', () => {
  test.each([
    ['1', true],
    ['0', false],
  ])('%s is taken as %s', (COMPRESS, compress) => {
    expect(getEnvironment({ COMPRESS }).compress).toBe(compress);
  });

  test.each(['yes', 'br', '2', ' '])('%j is refused, with what to write', (COMPRESS) => {
    expect(() => getEnvironment({ COMPRESS })).toThrow(
      `COMPRESS is “${COMPRESS}”. Write 1 for compressed twins of the files, or 0.`,
    );
  });
});

describe('BATCH_SIZE', () => {
  test('is a number of explainers', () => {
    expect(getEnvironment({ BATCH_SIZE: '10' }).batchSize).toBe(10);
  });

  test.each(['0', '-1', '2.5', 'ten', '10000'])('%j is refused, with what to write', (value) => {
    expect(() => getEnvironment({ BATCH_SIZE: value })).toThrow(
      `BATCH_SIZE is “${value}”. Write how many explainers one process may build, such as 25.`,
    );
  });
});

describe('OFFLINE', () => {
  test.each([
    ['1', true],
    ['0', false],
  ])('%s is taken as %s', (OFFLINE, offline) => {
    expect(getEnvironment({ OFFLINE }).offline).toBe(offline);
  });

  test.each(['no', 'off', ' '])('%j is refused, with what to write', (OFFLINE) => {
    expect(() => getEnvironment({ OFFLINE })).toThrow(
      `OFFLINE is “${OFFLINE}”. Write 0 to take back what readers keep for offline, or 1.`,
    );
  });
});

describe('a folder', () => {
  test('that is absolute is taken as it is', () => {
    const { contentDir, outDir, hostingDir } = getEnvironment({
      CONTENT_DIR: '/a/b',
      OUT_DIR: '/c/d',
      HOSTING_DIR: '/e/f',
    });
    expect([contentDir, outDir, hostingDir]).toEqual(['/a/b', '/c/d', '/e/f']);
  });

  test.each(['/a/b/', '/a/./b//', '/a/c/../b', '/a/b/.'])('%s is /a/b', (CONTENT_DIR) => {
    expect(getEnvironment({ CONTENT_DIR }).contentDir).toBe(resolve('/a/b'));
  });

  test('that is relative is looked for where the command was called', () => {
    const from = process.env['INIT_CWD'] ?? process.cwd();
    expect(getEnvironment({ OUT_DIR: 'out' }).outDir).toBe(resolve(from, 'out'));
  });
});

describe('the folder of the project', () => {
  test.each(['/a/issue #1', '/a/what?', "/a/it's", '/a/"b"'])(
    '%s is refused, with a sentence that says what to do',
    (project) => {
      expect(() => getEnvironment({}, project)).toThrow(
        `The project lies in “${project}”. It cannot be built below a folder with`,
      );
    },
  );

  test('may have spaces, brackets and other letters in it', () => {
    expect(() => getEnvironment({}, '/a/mein Projekt (é) [1] 100%20 {b} & c,d;e@f')).not.toThrow();
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  test('the day of the run is that of its second, in UTC', () => {
    expect(getToday({ SOURCE_DATE_EPOCH: '1717199999' })).toBe('2024-05-31');
    expect(getToday({ SOURCE_DATE_EPOCH: '1717200000' })).toBe('2024-06-01');
  });

  test.each(['2024-06-01', '-1', '1e9', '9'.repeat(12)])('%s is refused', (SOURCE_DATE_EPOCH) => {
    expect(() => getToday({ SOURCE_DATE_EPOCH })).toThrow(
      `SOURCE_DATE_EPOCH is “${SOURCE_DATE_EPOCH}”. Write a number of seconds since 1970`,
    );
  });

  test('without it the day is that of the machine', () => {
    expect(getToday({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
