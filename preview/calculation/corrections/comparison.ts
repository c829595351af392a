import {
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  compareToken,
  functionMeta,
  StringValueObject,
} from '@univerjs/engine-formula';

type ComparisonClass = new (name: string) => BaseFunction;

const text = StringValueObject.prototype;
const { compare, compareBy } = text;
const truth = BooleanValueObject.prototype;
const { compareBy: compareTruthBy } = truth;
const LINE_BREAK = /[\n\r\u2028\u2029]/g;
let isPlain = false;

/**
 * The operators `=`, `<` and the others. Texts stand for themselves in them, where Univer takes `*` and `?` for any text; a
 * blank on their right is an empty text, where Univer takes it for 0; and TRUE is unlike any number or text. Elsewhere `*`
 * and `?` stand for any sign, a line break, too.
 */
export function comparison(): ComparisonClass {
  const original = functionMeta.find(([, name]) => name === 'COMPARE')?.[0];
  if (!original) throw new Error('Univer has no COMPARE any more.');
  text.compare = function (value, operator, isCaseSensitive) {
    return isPlain && value.isNull()
      ? this.compareBy('', operator)
      : compare.call(this, value, operator, isCaseSensitive);
  };
  text.compareBy = function (value, operator, isCaseSensitive) {
    if (typeof value !== 'string') return compareBy.call(this, value, operator, isCaseSensitive);
    if (isPlain) return holds(orderOf(this.getValue(), value), operator);
    return compareBy.call(inOneLine(this), value, operator, isCaseSensitive);
  };
  truth.compareBy = function (value, operator) {
    return isPlain && typeof value !== 'boolean'
      ? holds(1, operator)
      : compareTruthBy.call(this, value, operator);
  };
  return class extends (original as unknown as ComparisonClass) {
    override calculate(...values: BaseValueObject[]) {
      isPlain = true;
      try {
        return super.calculate(...values);
      } finally {
        isPlain = false;
      }
    }
  };
}

const inOneLine = (given: StringValueObject): StringValueObject =>
  given.getValue().search(LINE_BREAK) < 0
    ? given
    : StringValueObject.create(given.getValue().replace(LINE_BREAK, ' '));

/** Below zero: the first comes before the second; their letters may be small or capital. */
function orderOf(first: string, second: string): number {
  const [a, b] = [first.toLocaleLowerCase(), second.toLocaleLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

const test: Record<compareToken, (order: number) => boolean> = {
  [compareToken.EQUALS]: (order) => order === 0,
  [compareToken.NOT_EQUAL]: (order) => order !== 0,
  [compareToken.LESS_THAN]: (order) => order < 0,
  [compareToken.LESS_THAN_OR_EQUAL]: (order) => order <= 0,
  [compareToken.GREATER_THAN]: (order) => order > 0,
  [compareToken.GREATER_THAN_OR_EQUAL]: (order) => order >= 0,
};

const holds = (order: number, operator: compareToken): BooleanValueObject =>
  BooleanValueObject.create(test[operator](order));
