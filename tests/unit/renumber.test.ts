import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '#content/record-lock/hash-text.ts';
import { alignSentences } from '#authoring/renumber/align-sentences.ts';
import { nameSentences } from '#authoring/renumber/name-sentences.ts';
import { rewriteIds } from '#authoring/renumber/rewrite-ids.ts';

const ARTICLE = ['The council met.', 'It voted for the bridge.', 'Nobody spoke against it.'];
const IDS = ['L1', 'A1', 'A2'];

const list = (sentences: readonly string[], hasWords = true) =>
  sentences.map((text, index) => ({
    id: IDS[index] ?? `B${index}`,
    hash: hashText(text),
    ...(hasWords && { text }),
  }));

describe('sentences of a new version', () => {
  test('are found where one was put in between', () => {
    const after = [ARTICLE[0] ?? '', 'It rained.', ...ARTICLE.slice(1)];
    const alignment = alignSentences(list(ARTICLE), after);
    expect(alignment.added).toEqual([1]);
    expect(nameSentences(alignment, after.length)).toEqual(['L1', 'L2', 'A1', 'A2']);
  });

  test('are found with other words, and said to have changed', () => {
    const after = ['The council met.', 'It voted for the new bridge.', 'Nobody spoke against it.'];
    const { places, changed } = alignSentences(list(ARTICLE), after);
    expect(Object.fromEntries(places)).toEqual({ L1: 0, A1: 1, A2: 2 });
    expect([...changed]).toEqual(['A1']);
  });

  test('are not taken for others with hardly a letter in common', () => {
    const after = ['The council met.', 'Why did 40,000 people go?', 'Nobody spoke against it.'];
    expect(alignSentences(list(ARTICLE), after).gone).toEqual(['A1']);
  });

  test('are found by their hashes alone', () => {
    const after = ['It rained.', ...ARTICLE];
    expect(alignSentences(list(ARTICLE, false), after).added).toEqual([0]);
  });

  test('each have one id, and each old one is kept, gone, or at one place', () => {
    const sentences = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    fc.assert(
      fc.property(sentences, fc.uniqueArray(fc.string({ minLength: 1 })), (before, after) => {
        const alignment = alignSentences(list(before), after);
        const names = nameSentences(alignment, after.length);
        expect(new Set(names).size).toBe(after.length);
        expect(alignment.gone.length + alignment.places.size).toBe(before.length);
        expect(new Set(alignment.places.values()).size).toBe(alignment.places.size);
      }),
    );
  });
});

describe('ids in a file', () => {
  const ids = new Map([
    ['L1', 'L1'],
    ['A1', 'A2'],
  ]);

  test('are rewritten, and comments, order and layout stay', () => {
    const yaml = 'b: # the second\n  sentence:   A1   # moved\na:\n  sentence: L1\n';
    expect(rewriteIds(yaml, ids, ['L1', 'A1', 'A2'])).toBe(yaml.replace('A1', 'A2'));
  });

  test('of a sentence that is gone are marked TK', () => {
    expect(rewriteIds('q:\n  sentence: A9\n', ids, [])).toBe('q:\n  sentence: TK\n');
  });

  test('are all listed for the article, with those between', () => {
    const yaml =
      'article:\n  retells:\n    # the lead\n    - L1\n    - A1 # one\n    - A9\nsections: []\n';
    expect(rewriteIds(yaml, ids, ['L1', 'A1', 'A2', 'A3'])).toBe(
      'article:\n  retells:\n    # the lead\n    - L1\n    - A1\n    - A2\n    - A3 # one\nsections: []\n',
    );
  });

  test('are rewritten in the head of a section and nowhere else in it', () => {
    const mdx = '---\ntitle: A1\nretells: [L1, A9, A1]\n---\n\nIt says A1.\n\nretells: [A1]\n';
    expect(rewriteIds(mdx, ids, ['L1', 'A1', 'A2'])).toBe(mdx.replace('[L1, A9, A1]', '[L1, A2]'));
  });
});
