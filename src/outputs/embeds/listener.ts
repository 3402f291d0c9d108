/**
 * The script that gives our frames in a page the height of their cards, once for all of them. It uses Datawrapper’s
 * message, so it also serves Datawrapper’s frames.
 *
 * A message counts only if it comes from the window of a frame in the page, open shadow roots included, and only as a
 * number of px that a card may have. It is written short, since it stands in every code, and for old browsers.
 */
export const LISTENER =
  'addEventListener("message",function(e){var m=e.data&&e.data["datawrapper-height"],k,h;function f(r){r.querySelectorAll("*").forEach(function(n){if(n.contentWindow&&n.contentWindow===e.source)n.style.height=h+"px";if(n.shadowRoot)f(n.shadowRoot)})}if(m&&typeof m=="object")for(k in m)if((h=m[k])>0&&h<2e4&&typeof h=="number")f(document)})';
