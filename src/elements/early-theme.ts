/**
 * Runs in the head, before anything is painted, so that a chosen theme comes without a flash; its hash is in the CSP.
 * What is stored and is no theme counts as nothing.
 */
export const EARLY_THEME =
  "try{const t=localStorage.getItem('theme');document.documentElement.dataset.theme=/^(light|dark)$/.test(t)?t:''}catch{}";
