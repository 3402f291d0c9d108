/**
 * What matters of a page, whatever draws it, each fault as a sentence: nothing scrolls sideways, nothing is cut off,
 * and every link in the text and every word that opens a definition is underlined. Runs in the page, on its own.
 */
export function findFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const say = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${element.textContent.trim().slice(0, 40)}”`;
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const isUnderlined = (element: Element) => {
    const { textDecorationLine, textDecorationColor } = getComputedStyle(element);
    return (
      textDecorationLine.includes('underline') && !/, 0\)$|transparent/.test(textDecorationColor)
    );
  };
  const wide = shown('body *').filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
  const cut = shown('h1, h2, h3, p, li, td, th, dd, summary, button, label').filter((one) => {
    const { overflowX, textOverflow, textIndent, position } = getComputedStyle(one);
    const isHidden = position === 'absolute' || textIndent.startsWith('-');
    return (
      one.scrollWidth > one.clientWidth + 2 &&
      one.clientWidth > 1 &&
      !isHidden &&
      (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis')
    );
  });
  const bare = shown('.prose p a:not(.note-mark, .link-quiet), .mention').filter(
    (one) => !isUnderlined(one),
  );
  return [
    ...(scrollWidth > clientWidth
      ? [
          `The page is ${scrollWidth - clientWidth} px too wide: ${wide.slice(0, 3).map(say).join(', ')}`,
        ]
      : []),
    ...cut.slice(0, 3).map((one) => `${say(one)} is cut off`),
    ...(bare.length > 0 ? [`${bare.length} are not underlined: ${say(bare[0]!)}`] : []),
  ];
}

/** The box that is open; `outside` is empty if it is wholly in the window and shows all its width. Undefined if none is open. Runs in the page. */
export function findBoxOutside(): { outside: string; text: string } | undefined {
  const box = [...document.querySelectorAll('[popover]')].find((one) =>
    one.matches(':popover-open'),
  );
  if (!box) return undefined;
  const { top, left, bottom, right } = box.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const isInside = top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= clientWidth + 1;
  const isWhole = box.scrollWidth <= box.clientWidth + 1;
  const place = [top, right, bottom, left].map(Math.round).join(' ');
  return {
    outside:
      isInside && isWhole
        ? ''
        : `${place} in ${clientWidth} × ${innerHeight}, ${box.scrollWidth} px wide`,
    text: box.textContent.trim(),
  };
}
