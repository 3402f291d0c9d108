import type { Problem } from '#errors.ts';
import type { Content } from '#content/read/content-read.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import type { OwnedLock } from './permalink-lock/permalink-locks.ts';
import type { BuiltSite } from './built-site.ts';
import { checkHeadings } from './headings.ts';
import { checkHeads } from './heads.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkPictures } from './pictures.ts';
import { checkUnderlines } from './underlines.ts';

/** Runs every check of the built site and gives all problems in one list. Also takes the texts of the content. */
export function runChecks(
  site: BuiltSite,
  content: Content,
  locks: readonly OwnedLock[],
  contentName: string,
  texts: ContentTexts,
): Problem[] {
  return [
    ...checkPermalinks(site, content, locks, contentName),
    ...checkLinks(site),
    ...checkPictures(site),
    ...checkHeads(site),
    ...checkHeadings(site),
    ...checkIds(site, texts),
    ...checkUnderlines(site),
  ];
}
