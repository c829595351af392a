import type { Area, ConditionalFormat, Validation } from '../spreadsheet/book';
import { mismatchedArguments } from './service-error';

/** What an object that a script hands back stands for; asking the object itself would count as calls. */
class Identities<Value> {
  private readonly known = new WeakMap<object, Value>();

  remember<T extends object>(object: T, value: Value): T {
    this.known.set(object, value);
    return object;
  }

  of(object: unknown, place: string): Value {
    const value = typeof object === 'object' && object !== null ? this.known.get(object) : undefined;
    if (value === undefined) throw mismatchedArguments(place);
    return value;
  }
}

export const rangeAreas = new Identities<Area>();
export const sheetIds = new Identities<number>();
export const validations = new Identities<Validation>();
export const formatRules = new Identities<ConditionalFormat>();
