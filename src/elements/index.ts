import './copy-button.ts';
import './share-link.ts';

/** Elements that not every page or reader needs: each is loaded when there is a use for it. */
const present = (name: string) => document.querySelector(name) !== null;

if (present('filtered-list')) void import('./filtered-list.ts');
if (present('mastodon-share'))
  document.addEventListener('toggle', () => void import('./mastodon-share.ts'), {
    capture: true,
    once: true,
  });
document.addEventListener('selectionchange', () => void import('./selection-link.ts'), {
  once: true,
});
