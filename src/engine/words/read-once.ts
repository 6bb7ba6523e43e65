/** What is read from one thing again and again, read once. */

/** Makes a reader that reads each thing the first time it is asked for, and knows it from then on. @param read must depend on the thing alone. */
export function readOnce<K extends object, V>(read: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) known.set(thing, (found = { value: read(thing) }));
    return found.value;
  };
}
