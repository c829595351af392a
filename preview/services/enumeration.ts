/**
 * One of Google's enumerations: constants that are equal only to themselves and print their names. To TypeScript they
 * are numbers, for that is how Google's types declare them.
 */
export function enumeration<E extends object>(name: string, members: Record<keyof E & string, number>): E {
  const constants = Object.entries<number>(members).map(([key, ordinal]) => {
    const constant = Object.freeze({
      toString: () => key,
      name: () => key,
      ordinal: () => ordinal,
      toJSON: () => key,
    });
    return [key, constant];
  });
  return new Proxy<E>(Object.fromEntries(constants), {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      if (key === 'then' || key === 'toJSON' || key === 'constructor') return undefined;
      throw new Error(`${name}.${key} does not exist.`);
    },
  });
}
