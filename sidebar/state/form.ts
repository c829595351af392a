import type { SetUp } from '../../src/calls/contract';
import { rhythms } from '../../src/workbook/choice-lists';
import type { Language } from '../../src/workbook/language';
import { isCurrency } from '../../src/workbook/money';
import { parseAmount, parseWhole } from './amount';

/** The set-up form as typed. */
export interface Form {
  business: string;
  planName: string;
  size: SetUp['size'];
  language: Language;
  currency: string;
  /** `01` to `12`. */
  month: string;
  year: string;
  months: string;
  totalBudget: string;
  /** How often the plan is reviewed; '' where that is not fixed. */
  rhythm: string;
}

/** What can be wrong with a field: the name of its sentence. */
type FormFault = 'required' | 'notCurrency' | 'notMonths' | 'notAmount';
export type FormFaults = { [Field in keyof Form]?: FormFault };

/** An empty form; most plans run for a year and are looked at every month. */
export const emptyForm = (language: Language, size: SetUp['size'], firstMonth: string): Form => ({
  business: '',
  planName: '',
  size,
  language,
  currency: '',
  month: firstMonth.slice(5, 7),
  year: firstMonth.slice(0, 4),
  months: '12',
  totalBudget: '',
  rhythm: 'monthly',
});

export function faultsOf(form: Form): FormFaults {
  const { months, totalBudget } = read(form);
  return {
    ...(form.business.trim() ? {} : { business: 'required' }),
    ...(form.planName.trim() ? {} : { planName: 'required' }),
    ...currencyFault(form.currency),
    ...(months !== undefined && months >= 1 && months <= 24 ? {} : { months: 'notMonths' }),
    ...(form.totalBudget.trim() && totalBudget === undefined ? { totalBudget: 'notAmount' } : {}),
  };
}

function currencyFault(currency: string): FormFaults {
  const code = codeOf(currency);
  if (code === '') return { currency: 'required' };
  return isCurrency(code) ? {} : { currency: 'notCurrency' };
}

/** The form as the call takes it, once nothing is wrong with it. */
export function setUpOf(form: Form): SetUp | undefined {
  if (Object.keys(faultsOf(form)).length > 0) return undefined;
  const { months = 0, totalBudget } = read(form);
  const rhythm = rhythms.find((code) => code === form.rhythm);
  return {
    business: form.business.trim(),
    planName: form.planName.trim(),
    size: form.size,
    language: form.language,
    currency: codeOf(form.currency),
    firstMonth: `${form.year}-${form.month}`,
    months,
    ...(totalBudget === undefined ? {} : { totalBudget }),
    ...(rhythm === undefined ? {} : { rhythm }),
  };
}

const read = ({ months, totalBudget }: Form) => ({
  months: parseWhole(months),
  totalBudget: parseAmount(totalBudget),
});

/** A currency code as typed, in capitals: `eur` is as clear as `EUR`. */
export const codeOf = (currency: string): string => currency.trim().toUpperCase();
