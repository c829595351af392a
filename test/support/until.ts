import { setTimeout as pause } from 'node:timers/promises';

/** Only ends a test that would wait for ever; no machine is so slow. */
export const PATIENCE = 120_000;

/** Reads again and again until what was read is right, and gives it. */
export async function until<Value>(
  read: () => Value | Promise<Value>,
  isRight: (value: Value) => boolean | undefined,
): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (Date.now() > end) throw new Error(`It never came to be right; last it was ${JSON.stringify(value)}.`);
    await pause(50);
  }
}

/** Reads again until the value is as expected; when that never comes, the difference is the failure. */
export async function eventually<Value>(
  read: () => Value | Promise<Value>,
  expected: unknown,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return expect(await read()).toEqual(expected);
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(50);
    }
  }
}
