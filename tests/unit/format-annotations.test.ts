import { expect, test } from 'vitest';
import { formatAnnotations } from '#authoring/format-annotations.ts';

test('a problem becomes an annotation at its line in the repository', () => {
  const problem = {
    ...{ file: 'content/quotes.yaml', line: 4, column: 3, length: 16 },
    ...{
      entry: 'too-dear › date',
      message: 'Not a date.',
      received: '2 May',
      hint: 'Write 2024-05-02.',
    },
  };
  expect(formatAnnotations([problem], '/repository/site', '/repository')).toBe(
    '::error file=site/content/quotes.yaml,line=4,col=3,endColumn=18,title=too-dear › date::Not a date.%0AReceived: 2 May%0AWrite 2024-05-02.',
  );
});

test('what stands in a file cannot end an annotation or begin another', () => {
  const problem = {
    ...{ file: 'content/a,b.yaml', entry: 'x::y, z', message: '50 %', received: 'a\n::error::b\r' },
  };
  expect(formatAnnotations([problem], '/', '/')).toBe(
    '::error file=content/a%2Cb.yaml,title=x%3A%3Ay%2C z::50 %25%0AReceived: a%0A::error::b%0D',
  );
});
