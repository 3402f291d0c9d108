import { copyAddress } from './copy-address.ts';
import { makeButton } from './make-button.ts';
import './mastodon-share.ts';
import { say } from './say.ts';
import { getSelectedRange } from './selected-range.ts';
import { copyTextLink } from './text-link.ts';

const menu = document.createElement('div');
menu.id = 'part--share-menu';
menu.className = 'popover share-menu type-label';
menu.popover = 'auto';

/**
 * Opens the menu of a share link: the address to copy, or that of the words selected in the page; the system’s share
 * sheet; the picture, the codes and all other forms, where the link names them; and the services of the page’s own
 * share menu, with the address and name of what is shared in place of the page’s.
 */
export function openShareMenu(link: HTMLAnchorElement): void {
  const { picture, embed, use } = (link.parentElement ?? link).dataset;
  const services = document.querySelector('footer .share');
  const page = services?.querySelector('bdi')?.textContent ?? location.href;
  const shared = {
    address: new URL(link.getAttribute('href') ?? '', page).href,
    name: link.lastElementChild?.textContent.trim() || document.title,
  };
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const range = getSelectedRange();
  const name = document.createElement('p');
  name.className = 'name';
  name.textContent = shared.name;
  menu.replaceChildren(
    name,
    makeList([
      makeButton(say('copyAddress'), () => void copyAddress(shared.address, status)),
      range && makeButton(say('copyLink'), () => copyTextLink(range, status)),
      'share' in navigator && makeButton(say('shareApp'), () => void sendToApp(shared)),
      use && makeLink(say('use'), use),
      picture && makeLink(say('picture'), picture),
      embed && makeLink(say('embed'), embed),
    ]),
    ...copyServices(services, page, shared),
    status,
  );
  document.body.append(menu);
  // The place of the box where a browser can put it beside what was pressed: popover.css.
  for (const other of document.querySelectorAll<HTMLElement>('share-link a'))
    other.style.removeProperty('anchor-name');
  link.style.setProperty('anchor-name', '--share');
  menu.showPopover();
  menu.querySelector('button')?.focus();
}

/** The services of the page’s own menu. Each address is made of encoded texts, so these can be replaced in it. */
function copyServices(services: Element | null, page: string, { address, name }: Shared): Node[] {
  const own = services?.querySelector('mastodon-share')?.getAttribute('data-text') ?? '';
  const title = own.slice(0, -page.length - 1);
  const list = services?.querySelector('ul')?.cloneNode(true) as Element | undefined;
  for (const link of list?.querySelectorAll('a') ?? [])
    link.href = link.href
      .replace(encodeURIComponent(page), encodeURIComponent(address))
      .replace(encodeURIComponent(title), encodeURIComponent(name));
  const mastodon = document.createElement('mastodon-share');
  mastodon.dataset['text'] = `${name} ${address}`;
  return list ? [list, mastodon] : [];
}

/** The reader may close the sheet, which rejects the promise. */
const sendToApp = ({ address: url, name: title }: Shared) =>
  navigator.share({ title, url }).then(
    () => menu.hidePopover(),
    () => undefined,
  );

function makeList(items: (HTMLElement | '' | false | undefined)[]): Element {
  const list = document.createElement('ul');
  for (const item of items) {
    if (!item) continue;
    const row = document.createElement('li');
    row.append(item);
    list.append(row);
  }
  return list;
}

function makeLink(text: string, href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

type Shared = { address: string; name: string };
