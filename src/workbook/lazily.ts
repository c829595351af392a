/** An object that is made when something is first asked of it, and reads as if it had been there all along. */
export function lazily<Made extends object>(make: () => Made): Made {
  let made: Made | undefined;
  const held = (): Made => {
    made ??= make();
    return made;
  };
  return new Proxy({} as Made, {
    get: (_, key) => Reflect.get(held(), key),
    has: (_, key) => Reflect.has(held(), key),
    ownKeys: () => Reflect.ownKeys(held()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(held(), key),
  });
}
