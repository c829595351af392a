/** Reads again until the value is as expected; after two seconds the difference is the failure. */
export async function eventually<T>(read: () => T | Promise<T>, expected: unknown): Promise<void> {
  const end = Date.now() + 2000;
  for (;;) {
    try {
      return expect(await read()).toEqual(expected);
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
