import { minifySync, transformSync } from 'rolldown/utils';
import child from './child.ts?raw';
import frameStyles from './frame.css?inline';
import listStyles from './list.css?inline';
import quoteStyles from './quote.css?inline';

/** The stylesheet of each sort of embed, to be written into the document. */
export const STYLES = {
  quote: frameStyles + quoteStyles,
  list: frameStyles + listStyles,
};

/** The script of every embed, as small as it gets. */
export const CHILD_SCRIPT = minifySync('child.js', transformSync('child.ts', child).code, {
  compress: { target: 'es2020' },
}).code;
