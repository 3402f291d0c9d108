/** Gives each frame of the page the theme it names, and the height of its document, again after every load and change. */
for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => fit(frame));
  fit(frame);
}

function fit(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  const { theme } = frame.dataset;
  if (theme) root.dataset['theme'] = theme;
  new ResizeObserver(() => {
    frame.height = String(root.offsetHeight);
  }).observe(root);
}
