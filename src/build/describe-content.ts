/** A line on passages that are worth a look, or nothing. */
export const describeWarnings = (count: number) =>
  count === 0
    ? ''
    : `Worth a look: ${count} ${count === 1 ? 'passage' : 'passages'}. \`npm run check\` says where.\n`;

/** A line on text that is not finished, or nothing. */
export const describeUnfinished = (count: number) =>
  count === 0
    ? ''
    : `Not finished: ${count} ${count === 1 ? 'text' : 'texts'} with TK. \`npm run check\` says where; with SITE_URL set they are errors.\n`;
