/** Extra space for what opens over a document, in px. */
const ROOM = 400;

/** Gives each frame of the page its theme, and the height of its document, again after every load and change. */
for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => fit(frame));
  fit(frame);
}

function fit(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  const { theme } = frame.dataset;
  if (theme) root.dataset['theme'] = theme;
  const opens = root.querySelector('[popover]') !== null;
  new ResizeObserver(() => {
    frame.height = String(Math.max(root.offsetHeight, opens ? ROOM : 0));
  }).observe(root);
}
