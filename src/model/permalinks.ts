import { RESERVED_IDS } from '#schemas/reserved-ids.ts';

/**
 * What an address leads to, in the form `redirects` uses, such as `quote/guns-silent`, and the explainer it belongs to.
 *
 * Takes a path below the base and, for an address with a fragment, its meaning in the lock. Gives undefined for pages
 * that the site generates itself, such as a timeline.
 */
export function nameThing(address: string, meaning = ''): NamedThing | undefined {
  const [path = '', fragment] = address.replace(/^\/(embed|oembed|cards)\//, '/').split('#');
  const [first = '', second, third] = path.split(/[/.]/).filter(Boolean);
  if (first === 'glossary') {
    const term = fragment?.replace(/^term-/, '') ?? second;
    return isId(term) ? { explainer: undefined, thing: `term/${term}` } : undefined;
  }
  if (first === 'actors')
    return isId(second) ? { explainer: undefined, thing: `actor/${second}` } : undefined;
  if (!isId(first) || first === 'index') return undefined;

  const [kind = ''] = meaning.split(' ');
  const thing =
    fragment !== undefined
      ? `${kind}/${fragment.replace(new RegExp(`^${kind}-`), '')}`
      : second === 'quotes' && isId(third)
        ? `quote/${third}`
        : second === 'by' && isId(third)
          ? `actor/${third}`
          : isId(second)
            ? `section/${second}`
            : undefined;
  if (thing !== undefined) return { explainer: first, thing };
  return second === undefined ? { explainer: undefined, thing: `explainer/${first}` } : undefined;
}

const ENDINGS = ['json', 'xml', 'png', 'csv', 'html', 'css'];

const isId = (part: string | undefined): part is string =>
  part !== undefined && !RESERVED_IDS.includes(part) && !ENDINGS.includes(part);

export type NamedThing = { explainer: string | undefined; thing: string };
