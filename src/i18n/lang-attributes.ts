import { getDirection } from './direction.ts';
import type { Language } from './language.ts';

/** `lang` and `dir` for text that may be in another language than the page; empty if it is not. Takes its tag. */
export function getLangAttributes(tag: string, page: Language): LangAttributes {
  if (tag === page.tag) return {};
  const direction = getDirection(tag);
  return { lang: tag, ...(direction === page.direction ? {} : { dir: direction }) };
}

type LangAttributes = { lang?: string; dir?: 'ltr' | 'rtl' };
