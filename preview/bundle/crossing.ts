import { isDate } from '../services/realm';

/** Arguments of `google.script.run` as they cross to the server: plain data, copied; anything else is refused. */
export function crossToScript(args: readonly unknown[]): string {
  for (const arg of args) refuseUncrossable(arg, []);
  return JSON.stringify(args.map((arg) => withoutHoles(arg)));
}

/** A result as the page receives it: a date anywhere in it makes all of it null. */
export function crossToPage(result: unknown): unknown {
  if (result === undefined || typeof result === 'function' || holdsDate(result)) return null;
  const json = JSON.stringify(withoutHoles(result));
  return json === undefined ? null : JSON.parse(json);
}

function refuseUncrossable(value: unknown, above: readonly unknown[]): void {
  if (value === undefined && above.length === 0) refuse('undefined');
  if (typeof value === 'function') refuse('a function');
  if (typeof value === 'bigint' || typeof value === 'symbol') refuse(`a ${typeof value}`);
  if (isDate(value)) refuse('a date');
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) refuse('a circular object');
  for (const part of Object.values(value)) refuseUncrossable(part, [...above, value]);
}

function refuse(what: string): never {
  throw new TypeError(
    `Failed due to illegal value in property: ${what} cannot be an argument of google.script.run.`,
  );
}

function holdsDate(value: unknown, above: readonly unknown[] = []): boolean {
  if (isDate(value)) return true;
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  return Object.values(value).some((part) => holdsDate(part, [...above, value]));
}

/** Undefined parts of an array become null; those of an object go. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value))
    return Array.from(value, (part) => (part === undefined ? null : withoutHoles(part)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutHoles(part)]));
}
