import { UNFINISHED } from '#content/rules/find-unfinished-text.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import type { SectionFile } from '#content/read/section-file.ts';
import type { Retold } from './desk.ts';
import { listSections } from './written.ts';

/** The sections that retell each sentence, by its id. */
export function listRetold(folder: ExplainerFolder): Map<string, Retold[]> {
  const retold = new Map<string, Retold[]>();
  for (const [section, { title = section, retells }] of listSections(folder)) {
    const file = folder.sections[section];
    const unfinished = file ? listUnfinished(file, retells) : [];
    for (const [index, id] of retells.entries()) {
      const { line = 1, column = 1 } = file?.locate(['retells', index]) ?? {};
      const open = unfinished.find(({ ids }) => ids.length === 0 || ids.includes(id));
      const place = {
        file: file?.file ?? '',
        line: open?.line ?? line,
        column: open?.column ?? column,
      };
      retold.set(id, [
        ...(retold.get(id) ?? []),
        { section, title, isWritten: open === undefined, place },
      ]);
    }
  }
  return retold;
}

/** The lines of a section’s text that are not finished, with the sentences they name: `TK retell A1.` */
function listUnfinished({ body }: SectionFile, retells: readonly string[]): UnfinishedLine[] {
  return body.split('\n').flatMap((text, index) => {
    const words = UNFINISHED.exec(text)?.[0];
    if (words === undefined) return [];
    const named = new Set(text.match(/[\p{L}\p{N}]+/gu));
    const ids = retells.filter((id) => named.has(id));
    return [{ ids, line: index + 1, column: text.indexOf(words) + 1 }];
  });
}

type UnfinishedLine = { ids: readonly string[]; line: number; column: number };
