import { source } from '#schemas/source.ts';
import type { Article } from '#model/parse-article.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import { writeFields } from '../scaffold/write-fields.ts';
import type { About } from './draft-about.ts';

/** The text of sources.yaml: the article, with what is known of it. */
export function draftSources({ headline }: Article, about: About, isForeign: boolean): string {
  const fields = writeFields(
    source,
    {
      title: about.title ?? (headline === '' ? 'TK the title of the article' : headline),
      publisher: about.publisher ?? 'TK who published it',
      url: about.url ?? 'https://example.org/TK',
      ...(about.isDateKnown && { date: about.date }),
      kind: 'article',
      ...(isForeign && { language: about.language }),
    },
    2,
  );
  return `${getSchemaLine('sources')}\narticle:\n${fields}`;
}
