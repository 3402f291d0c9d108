import { satteri } from '@astrojs/markdown-satteri';
import type { Finder } from '#model/mentions.ts';
import { boundWords } from './bound-words.ts';
import { explainerAttribute } from './explainer-attribute.ts';
import { SECTION_FEATURES } from './features.ts';
import { headings } from './headings.ts';
import { mentions } from './mentions.ts';
import { passages } from './passages.ts';
import { richText } from './rich-text.ts';

/**
 * Makes the Markdown processor that compiles sections. Takes a function that gives the finder of the content that a
 * text is part of.
 */
export const createProcessor = (getFinder: () => Finder) =>
  satteri({
    mdastPlugins: [
      mentions(getFinder),
      boundWords,
      passages,
      richText,
      headings,
      explainerAttribute,
    ],
    features: SECTION_FEATURES,
  });
