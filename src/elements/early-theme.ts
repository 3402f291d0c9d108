/** Runs in the head, before anything is painted, so that a chosen theme comes without a flash; its hash is in the CSP. */
export const EARLY_THEME =
  "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}";
