/**
 * Opens the folded parts around the place that the address leads to, for browsers that do not open them for a fragment.
 * A fragment that names nothing has no effect.
 */
export function openTarget(): void {
  const target = document.getElementById(decodeFragment(location.hash.slice(1)));
  for (let part = target?.closest('details'); part; part = part.parentElement?.closest('details')) {
    if (part.open) continue;
    part.open = true;
    target?.scrollIntoView();
  }
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
