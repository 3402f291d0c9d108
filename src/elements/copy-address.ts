import { say } from './say.ts';

/**
 * Copies an address and says `done` in `status`. Where copying is not allowed it shows the address there, selected, to
 * be copied by hand.
 */
export async function copyAddress(
  address: string,
  status: Element,
  done = say('linkCopied'),
): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = done;
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', say('link'));
    status.replaceChildren(field);
    field.select();
  }
}
