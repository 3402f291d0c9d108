import type { Language } from '#i18n/language.ts';
import type { Figure } from '#model/figure.ts';
import { getLicenceUrl } from '#model/licence.ts';
import type { Urls } from '#model/urls.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** A picture by its address, and below it the caption, who made it and why it may be shown. */
export function writeFigure(
  { alt, caption, credit, licence, image }: Figure,
  urls: Urls,
  { words }: Language,
): string {
  const url = getLicenceUrl(licence);
  const terms = url === undefined ? plain(licence) : `[${plain(licence)}](${url})`;
  const maker = `${words.figure.picture}${words.colon}${plain(credit)}${words.comma}${terms}`;
  const below = [...(caption === undefined ? [] : [plain(caption)]), maker].join(' ');
  return `![${plain(alt)}](${urls.absolute(image.src)})\n\n*${below}*`;
}
