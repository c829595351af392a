/** The keys of an object that has no others than its type says, in order. */
export const keysOf = <Key extends string>(object: Partial<Record<Key, unknown>>): Key[] =>
  Object.keys(object).filter((key): key is Key => key in object);
