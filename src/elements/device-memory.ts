/**
 * Reads a stored text by name; undefined if there is none or storage is not allowed. What does not have the form that is
 * written under this name is removed: it is not ours, or no longer, and would stay for ever.
 */
export function recall(name: string, form: RegExp): string | undefined {
  try {
    const text = localStorage.getItem(name) ?? undefined;
    if (text === undefined || form.test(text)) return text;
    localStorage.removeItem(name);
  } catch {
    // Not allowed.
  }
  return undefined;
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
