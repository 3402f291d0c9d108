import { recall, remember } from './device-memory.ts';

/** A single key is in the way of readers who speak to their device: they can turn it off (WCAG 2.1.4). */
const CHOICE = 'search-key';

/** `/` goes to the field of the search on any page, Escape leaves it. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  if (!field || ctrlKey || metaKey || altKey) return;
  if (key === 'Escape' && target === field) {
    event.preventDefault();
    field.blur();
  }
  const isWriting = (target as Element).closest('input, select, textarea, [contenteditable]');
  if (key !== '/' || isWriting || !isKeyOn()) return;
  event.preventDefault();
  field.focus();
  field.select();
});

export const isKeyOn = (): boolean => recall(CHOICE) !== 'off';

export const keepKey = (isOn: boolean): void => remember(CHOICE, isOn ? undefined : 'off');
