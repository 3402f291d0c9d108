/** The part of an element's own HTML that a selector names. Throws an Error where the page has no such part. */
export function getPart<Part extends Element>(
  parent: ParentNode,
  selector: string,
  type: new () => Part,
): Part {
  const part = parent.querySelector(selector);
  if (part instanceof type) return part;
  throw new Error(`There is no ${selector}.`);
}
