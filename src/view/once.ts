/** What pages ask for again and again of one record: made once, and kept as long as the record is. */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { is: V }>();
  return (of) => {
    let known = made.get(of);
    if (!known) made.set(of, (known = { is: make(of) }));
    return known.is;
  };
}
