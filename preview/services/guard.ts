import { Refusal } from '../spreadsheet/refusal';
import type { Realm } from './realm';

interface Guarding {
  name: string;
  /** Asked at each touch, for every run of a script has a realm of its own. */
  realm(): Realm;
  /** Called before a method; may throw. */
  enter?(method: string): void;
}

/** Asked of any object by promises, JSON and inspectors; they take undefined for no. */
const ASKED_OF_ANYTHING: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'valueOf',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  'hasAttribute',
]);

/** A Google object of which only some members are modelled: to touch any other throws an error that names it. */
export function guard<T extends object>(members: object, guarding: Guarding): T {
  const proxy = new Proxy(members, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol') return member;
      if (key === 'toString') return () => guarding.name;
      if (member !== undefined && !(key in Object.prototype)) {
        return typeof member === 'function' ? entering(member, key, guarding) : member;
      }
      if (ASKED_OF_ANYTHING.has(key) || key.startsWith('$$') || key.startsWith('@@')) return undefined;
      throw new (guarding.realm().Error)(`${guarding.name}.${key} is not modelled by the local spreadsheet.`);
    },
    set(_target, key) {
      throw new (guarding.realm().Error)(`${guarding.name}.${String(key)} cannot be set.`);
    },
  });
  // The one place where a slice passes for the whole: the proxy answers for every member.
  return proxy as unknown as T;
}

const entering =
  (method: object, key: string, { realm, enter }: Guarding) =>
  (...args: unknown[]): unknown => {
    try {
      enter?.(key);
      return Reflect.apply(method as () => unknown, undefined, args);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw Object.assign(new (realm().Error)(error.message), { name: 'Exception' });
    }
  };
