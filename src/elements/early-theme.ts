/**
 * Runs in the head, before the first paint, so that a chosen theme does not flash; its hash is in the CSP. A stored
 * value that is not a theme is removed.
 */
export const EARLY_THEME =
  "{let t='';try{t=localStorage.getItem('theme');if(!/^(light|dark)$/.test(t)){t='';localStorage.removeItem('theme')}}catch{t=''}document.documentElement.dataset.theme=t}";
