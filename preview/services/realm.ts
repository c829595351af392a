/** Classes as the calling script knows them: each run of a script has its own, and `instanceof` tells them apart. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
}

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
