import './search-key.ts';
import './theme-choice.ts';

// Modules are taken whole: where a part of one is named at its import, Vite writes more script around it.
const openTarget = () => import('./open-target.ts').then((target) => target.openTarget());
if (location.hash) void openTarget();
addEventListener('hashchange', () => void openTarget());

// Scripts that not every page or reader needs are loaded on demand.
if (document.querySelector('.reading')) void import('./reading.ts');
if (!CSS.supports('selector(::details-content)')) void import('./open-for-print.ts');
if (document.querySelector('current-section')) once('scroll', () => import('./current-section.ts'));
if (document.querySelector('main copy-button')) void import('./copy-button.ts');
if (document.querySelector('embed-preview')) void import('./embed-preview.ts');
// Only on a secure connection is there such a thing; only readers who keep something have one.
if ((navigator as Partial<Navigator>).serviceWorker?.controller) void import('./kept-copy.ts');
if (document.querySelector('site-search')) void import('./site-search.ts');

if (document.querySelector('filtered-list')) {
  const load = () => import('./filtered-list.ts');
  if (location.search) void load();
  else once('change', load);
}
// The original words, kept because a browser may translate the page before any are selected.
const words = document.querySelector('main')?.textContent ?? '';
once('selectionchange', () => import('./selection-link.ts').then((link) => link.offerLinks(words)));
if (document.querySelector('mastodon-share'))
  once('toggle', () => Promise.all([import('./copy-button.ts'), import('./mastodon-share.ts')]));

/** With a modifier key, or before its script has loaded, a share link is an ordinary link. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('share-link a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void import('./share-menu.ts').then(
    (menu) => menu.openShareMenu(link),
    // Without the network the link still leads somewhere.
    () => location.assign(link.href),
  );
});

/** A link within the page closes the menu it stands in, which would cover its target. */
document.addEventListener('click', ({ target }) => {
  (target as Element).closest('a')?.closest<HTMLElement>('.menu:popover-open')?.hidePopover();
});

function once(type: string, load: () => Promise<unknown>): void {
  document.addEventListener(type, () => void load(), { capture: true, once: true });
}
