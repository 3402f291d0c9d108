import { recall, remember } from './device-memory.ts';

/** Single-key shortcuts get in the way of readers who use speech input, so they can be turned off (WCAG 2.1.4). */
const CHOICE = 'search-key';

/** `/` moves the focus to the search field on any page; Escape leaves the field. */
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

export const isKeyOn = (): boolean => recall(CHOICE, /^off$/) !== 'off';

export const keepKey = (isOn: boolean): void => remember(CHOICE, isOn ? undefined : 'off');
