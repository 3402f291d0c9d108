/** The part of an element's own HTML that matches a selector. Throws an Error if there is none. */
export function getPart<Part extends Element>(
  parent: ParentNode,
  selector: string,
  type: new () => Part,
): Part {
  const part = parent.querySelector(selector);
  if (part instanceof type) return part;
  throw new Error(`There is no ${selector}.`);
}
