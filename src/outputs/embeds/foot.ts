import { h } from 'hastscript';
import type { Element } from 'hast';

/** The foot of a list: the way to its page, and the name of the site, which leads to the home page. */
export const renderFoot = (page: Link, site: Link): Element =>
  h('div.foot', [
    h('a', { href: page.href }, page.text),
    ' ',
    h('a.home', { href: site.href }, site.text),
  ]);

/** A foot to estimate a height with, where the name of the site is not known: it is taken to be as long as this. */
export const makeFootSample = (text: string): Element =>
  renderFoot({ href: '', text }, { href: '', text: 'On Record' });

type Link = { href: string; text: string };
