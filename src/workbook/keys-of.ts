/** The keys of an object that has no others than its type says, in order. */
export const keysOf = <Key extends string>(object: Partial<Record<Key, unknown>>): Key[] =>
  Object.keys(object).filter((key): key is Key => key in object);

/** An object that has a value for each of these keys. */
export const fromKeys = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
