import { say } from './say.ts';

/**
 * Shares the address of a link: with the system's share sheet if there is one, otherwise by copying it, otherwise by
 * showing it selected, to be copied by hand. The result is announced next to the link.
 */
export async function shareLink(link: HTMLAnchorElement): Promise<void> {
  const { href, lastElementChild } = link;
  const title = lastElementChild?.textContent.trim() || document.title;
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url: href });
      return;
    } catch (error) {
      // The reader closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  const status = getStatus(link);
  try {
    await navigator.clipboard.writeText(href);
    status.textContent = say('linkCopied');
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = href;
    field.setAttribute('aria-label', say('link'));
    status.replaceChildren(field);
    field.select();
  }
}

/** Created on demand, because a page has a share link for every heading, quote and entry. */
function getStatus(link: HTMLAnchorElement): Element {
  const present = link.parentElement?.querySelector('[role=status]');
  if (present) return present;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  link.after(' ', status);
  return status;
}
