import { copyAddress } from './copy-address.ts';
import { findFragment } from './find-fragment.ts';
import { listBlocks } from './list-blocks.ts';
import { say } from './say.ts';

/**
 * Copies a link to selected words and says so in `status`, or that it leads to their page alone. The link is made at
 * once: Safari lets a page copy only while a press is handled.
 */
export function copyTextLink(range: Range, status: Element): void {
  const { address, isMarked } = makeTextLink(range);
  void copyAddress(address, status, say(isMarked ? 'linkCopied' : 'pageCopied'));
}

/**
 * Makes the address of selected words: that of their section’s own page, or of this page, with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), so that services show a card for it and browsers highlight the
 * words. If the words cannot be told apart from others, it is the address alone.
 */
function makeTextLink(range: Range): TextLink {
  const { commonAncestorContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  const section = element?.closest('.section');
  const own = section?.querySelector<HTMLAnchorElement>('header share-link a');
  const page = own?.href ?? location.origin + location.pathname;
  const part = section ?? document.querySelector('main') ?? document.body;
  const { blocks, from, to } = listBlocks(part, range);
  const fragment = findFragment(blocks, from, to, document.documentElement.lang);
  if (!fragment) return { address: page, isMarked: false };
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return { address: `${page}#:~:text=${parts.filter(Boolean).join(',')}`, isMarked: true };
}

/** A hyphen is a separator in a text fragment, so it is escaped. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

type TextLink = {
  address: string;
  /** True if the address leads to the words, false if only to their page. */
  isMarked: boolean;
};
