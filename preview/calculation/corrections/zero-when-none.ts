import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  functionStatistical,
  NumberValueObject,
} from '@univerjs/engine-formula';

type FunctionClass = new (name: string) => BaseFunction;

/** MAXIFS and MINIFS give 0 where nothing matches; Univer gives an empty array or an infinity. */
export function zeroWhenNone(name: 'MAXIFS' | 'MINIFS'): FunctionClass {
  const original = functionStatistical.find((entry) => entry[1] === name)?.[0];
  if (!original) throw new Error(`Univer has no ${name} any more.`);
  return class extends (original as unknown as FunctionClass) {
    override calculate(...values: BaseValueObject[]) {
      const result = super.calculate(...values) as BaseValueObject;
      return isNone(result) ? NumberValueObject.create(0) : result;
    }
  };
}

function isNone(result: BaseValueObject): boolean {
  if (result.isArray())
    return (result as ArrayValueObject).getRowCount() * (result as ArrayValueObject).getColumnCount() <= 1;
  return Math.abs(Number(result.getValue())) === Infinity;
}
