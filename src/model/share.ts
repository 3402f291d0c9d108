import type { Language } from '#i18n/language.ts';

/**
 * Links for sharing an address, besides copying it. They are plain links that load nothing here, as each service
 * documents them. Mastodon is not among them because it needs the reader’s server first.
 */
export function getShareLinks(title: string, address: string, { words }: Language): ShareLink[] {
  const text = `${title} ${address}`;
  return [
    { name: words.frame.email, href: `mailto:?${encode({ subject: title, body: address })}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?${encode({ text })}` },
    { name: 'WhatsApp', href: `https://wa.me/?${encode({ text })}` },
    { name: 'Reddit', href: `https://www.reddit.com/submit?${encode({ url: address, title })}` },
    { name: 'X', href: `https://x.com/intent/post?${encode({ text: title, url: address })}` },
    {
      name: 'LinkedIn',
      href: `https://www.linkedin.com/sharing/share-offsite/?${encode({ url: address })}`,
    },
  ];
}

/** Mail programs do not read `+` as a space. */
const encode = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

export type ShareLink = { name: string; href: string };
