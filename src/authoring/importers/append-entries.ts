import { stringify } from 'yaml';

/** Appends entries to the text of a YAML file, which may be empty (`{}`); what is there keeps its text. */
export function appendEntries(before: string, entries: Readonly<Record<string, object>>): string {
  const added = Object.entries(entries).map(([id, entry]) =>
    stringify({ [id]: entry }, { lineWidth: 100 }),
  );
  const kept = before.replace(/^\{\}\s*$/m, '').trimEnd();
  return [...(kept === '' ? [] : [`${kept}\n`]), ...added].join('\n');
}
