/** Reads a stored value by name; undefined if there is none or storage is not allowed. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stores a text on the device, or removes it if none is given. If storage is not allowed, it has no effect after the
 * page.
 */
export function remember(name: string, text?: string): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Not stored.
  }
}
