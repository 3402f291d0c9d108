import './copy-button.ts';
import './filtered-list.ts';
import './mastodon-share.ts';
import './selection-link.ts';
import './share-link.ts';
