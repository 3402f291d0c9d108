/**
 * Makes a function that calls another only once for the same arguments, told apart by identity, and then gives what it
 * gave before, for as long as the first argument lives. For functions that depend on their arguments alone and whose
 * results nobody changes.
 */
export function remember<First extends object, Rest extends readonly unknown[], Value>(
  make: (first: First, ...rest: Rest) => Value,
): (first: First, ...rest: Rest) => Value {
  const known = new WeakMap<First, Branch<Value>>();
  return (first, ...rest) => {
    let branch = known.get(first);
    if (!branch) known.set(first, (branch = { next: new Map() }));
    for (const argument of rest) {
      let next = branch.next.get(argument);
      if (!next) branch.next.set(argument, (next = { next: new Map() }));
      branch = next;
    }
    branch.made ??= { value: make(first, ...rest) };
    return branch.made.value;
  };
}

/** One for each argument in turn. */
type Branch<Value> = { next: Map<unknown, Branch<Value>>; made?: { value: Value } };
