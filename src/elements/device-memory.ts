/** What the device remembers under a name; undefined where there is nothing, or where storage is forbidden. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text on the device, or without one forgets it. Where storage is forbidden it holds no longer than the page. */
export function remember(name: string, text?: string): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Not kept.
  }
}
