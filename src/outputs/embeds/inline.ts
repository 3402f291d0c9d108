import { minifySync, transformSync } from 'rolldown/utils';
import child from './child.ts?raw';
import frameStyles from './frame.css?inline';
import listStyles from './list.css?inline';
import quoteStyles from './quote.css?inline';
import { getColour } from '#styles/palette.ts';

/** The colours of theme.css that embeds use, under the same names. */
const COLOURS = ['ground', 'ink', 'ink-2', 'rule', 'accent', 'accent-ground'].map((name) => {
  const { light, dark } = getColour(name);
  return `--${name}:light-dark(${light},${dark})`;
});
const palette = `:root{${COLOURS.join(';')}}`;

/** The stylesheet for each kind of embed, to be inlined in the document. */
export const STYLES = {
  quote: palette + frameStyles + quoteStyles,
  list: palette + frameStyles + listStyles,
};

/** The script of every embed, minified. */
export const CHILD_SCRIPT = minifySync('child.js', transformSync('child.ts', child).code, {
  compress: { target: 'es2020' },
}).code;
