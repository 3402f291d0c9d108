import type { Fate } from './ask-address.ts';

/** What an editor should know of an address, in one sentence; undefined if it is as it was. Takes the hash of before. */
export function describeFate(url: string, fate: Fate, before: string | undefined): Finding {
  switch (fate.kind) {
    case 'gone':
      return { kind: 'dead', text: `The address answers ${fate.status}.` };
    case 'silent':
      return { kind: 'silent', text: `Not known today: ${fate.reason}. Try again another day.` };
    case 'forbidden':
      return { kind: 'silent', text: 'Its robots.txt asks programs to stay away: look by hand.' };
    case 'there':
      if (simplify(fate.url) !== simplify(url))
        return { kind: 'moved', text: `It leads to ${fate.url} now.` };
      if (before !== undefined && before !== fate.hash)
        return { kind: 'changed', text: 'Its words have changed since it was last asked.' };
      return undefined;
  }
}

/** `http` and `https`, and a slash at the end, are no move. */
const simplify = (url: string) => url.replace(/^https?:/u, '').replace(/\/$/u, '');

export type Finding = { kind: 'dead' | 'moved' | 'changed' | 'silent'; text: string } | undefined;
