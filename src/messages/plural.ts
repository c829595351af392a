/** The plural forms of CLDR. */
export type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** What is said of a count in each form; where one is left out, what is said in `other`. */
export type Forms<Said = string> = Partial<Record<Form, Said>> & { other: Said };

/** Stands in a sentence for a count that is not known yet. */
export interface Slot {
  /** What is said of the count, once it is known. */
  among(forms: Forms): string;
  toString(): string;
}
export type Count = number | Slot;

/** Of 0, 1 and 2 it is said what is given for them, whatever form the language counts them to. */
export function formFor<Said>(count: number, forms: Forms<Said>, formOf: (count: number) => Form): Said {
  const own = (['zero', 'one', 'two'] as const).find((_, index) => index === count);
  return (own && forms[own]) ?? forms[formOf(count)] ?? forms.other;
}

/** The one place where a sentence may look at a count: a sentence that is said ahead knows none. */
export const among = (count: Count, forms: Forms, formOf: (count: number) => Form = () => 'other'): string =>
  typeof count === 'number' ? formFor(count, forms, formOf) : count.among(forms);

export const oneOrMore = (count: Count, one: string, other: string): string => among(count, { one, other });

export const noneOrSome = (count: Count, zero: string, other: string): string =>
  among(count, { zero, other });
