/**
 * Finds what is wrong with the address of a link, if anything.
 *
 * Browsers read `/\\`, and `/` followed by a tab, as `//`: the address of another host.
 */
export function validateAddress(address: string): { message: string; hint: string }[] {
  if (!/^(https:\/\/|mailto:|\/(?![/\\])|#)[^\s\\\p{Cc}]*$/iu.test(address)) return [ADDRESS];
  if (/%(?![\da-f]{2})/i.test(address)) return [PERCENT];
  return /^https:\/\/[^/?#]*@/i.test(address) ? [NAME] : [];
}

const ADDRESS = {
  message: 'An address starts with `https:`, `mailto:`, `/` or `#`.',
  hint: 'Write the whole address.',
};
const PERCENT = {
  message: 'An address has a `%` that stands for nothing.',
  hint: 'Write `%25` for `%`.',
};
const NAME = {
  message: 'An address has a name before its host, where a reader looks for the host.',
  hint: 'Write the address without what stands before `@`.',
};
