import { ariaNaming, definePlugin, HtmlValidate, Rule } from 'html-validate';
import { findTreeErrors } from './html-tree.ts';

/** Everything that is invalid in the HTML of a whole page, each fault as a sentence with its rule and place. */
export async function findHtmlErrors(html: string, page: string): Promise<string[]> {
  const report = await validator.validateString(html, page);
  const messages = report.results.flatMap((result) => result.messages);
  return [
    ...messages.map(
      ({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`,
    ),
    ...findTreeErrors(html),
  ];
}

/**
 * A name on an element for which ARIA prohibits one (https://w3c.github.io/html-aria/): html-validate's own rule allows
 * it together with `tabindex`.
 */
class NoProhibitedName extends Rule {
  override setup(): void {
    this.on('dom:ready', ({ document }) => {
      for (const node of document.querySelectorAll('[aria-label], [aria-labelledby]'))
        if (ariaNaming(node) === 'prohibited')
          this.report({
            node,
            message: `<${node.tagName}> takes no name without a role that has one`,
          });
    });
  }
}

const validator = new HtmlValidate({
  root: true,
  plugins: [definePlugin({ name: 'names', rules: { 'no-prohibited-name': NoProhibitedName } })],
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-prohibited-name': 'error',
    // All files are our own (checks/noise.ts ensures it); hashes are for files that others could change.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Advice for search results, not a rule of HTML: the editor decides how long a headline is.
    'long-title': 'off',
  },
});
