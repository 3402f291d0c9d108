/**
 * Runs in the head, before the first paint, so that a chosen theme does not flash; its hash is in the CSP. A stored
 * value that is not a theme is ignored.
 */
export const EARLY_THEME =
  "try{const t=localStorage.getItem('theme');document.documentElement.dataset.theme=/^(light|dark)$/.test(t)?t:''}catch{}";
