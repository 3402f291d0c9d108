import type { Language } from '#i18n/language.ts';
import { getVersionLabel } from '#model/format-version.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import type { Label } from './card-parts.ts';
import { namePublisher } from './publisher.ts';

/** The label of a version of a quote, with its publisher set apart. */
export function makeLabel(version: QuoteVersion, language: Language): Label {
  const [before = '', after = ''] = getVersionLabel(version, language).split('{source}');
  return { before, publisher: namePublisher(version.source), after };
}

/** A label as plain text. */
export const formatLabel = ({ before, publisher, after }: Label): string =>
  before + publisher + after;
