import { fontProviders } from 'astro/config';

/**
 * The fonts of every page, served by the site itself. Fonts for other scripts come with the styles of their language.
 */
export const FONTS = [
  {
    provider: fontProviders.local(),
    name: 'Record Serif Text',
    cssVariable: '--font-serif-file',
    fallbacks: ['Charter', 'Iowan Old Style', 'Palatino Linotype', 'Georgia', 'serif'],
    options: {
      variants: [{ weight: '400 600', style: 'normal', src: ['#fonts/record-serif-text.woff2'] }],
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Record Serif Display',
    cssVariable: '--font-display-file',
    fallbacks: ['Charter', 'Iowan Old Style', 'Palatino Linotype', 'Georgia', 'serif'],
    options: {
      variants: [{ weight: '600', style: 'normal', src: ['#fonts/record-serif-display.woff2'] }],
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Source Sans 3',
    cssVariable: '--font-sans-file',
    fallbacks: ['Segoe UI', 'Helvetica Neue', 'Arial', 'sans-serif'],
    options: {
      variants: [
        {
          weight: '200 900',
          style: 'normal',
          src: ['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
        },
      ],
    },
  },
];
