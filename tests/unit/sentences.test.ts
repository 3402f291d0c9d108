import { expect, test } from 'vitest';
import { splitSentences } from '#model/sentences.ts';

test('headings and line breaks tell paragraphs apart', () => {
  expect(splitSentences('One. Two!\r\nA heading:\n\nThree? Four…', 'en')).toEqual([
    'One.',
    'Two!',
    'Three?',
    'Four…',
  ]);
});

test.each([
  ['He said: “Stop. Go on.” Then he left.', ['He said: “Stop. Go on.”', 'Then he left.']],
  ['“No… We’ll see.” Ada laughed.', ['“No… We’ll see.”', 'Ada laughed.']],
  ['He said "Stop. Go." Then he left.', ['He said "Stop. Go."', 'Then he left.']],
  ['Former U.S. President A. Berg spoke.', ['Former U.S. President A. Berg spoke.']],
  ['Mr. Reed left. In 2024 he came back.', ['Mr. Reed left.', 'In 2024 he came back.']],
  ['It cost 2.5 million. 300 came.', ['It cost 2.5 million.', '300 came.']],
])('%s', (text, sentences) => {
  expect(splitSentences(text, 'en', sentences.length)).toEqual(sentences);
});

test('a text split by hand is taken as it is', () => {
  const lines = ['She was at St. Mary’s vs. Everton Co. Ltd. Nobody saw her.', 'Then she left.'];
  expect(splitSentences(lines.join('\n'), 'en', 2)).toEqual(lines);
});
