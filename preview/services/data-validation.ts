import type { Validation } from '../spreadsheet/book';
import type { Context } from './context';
import { type CriteriaName, DataValidationCriteria } from './enums';
import type { GoogleValidation, GoogleValidationBuilder } from './google-types';
import { guard } from './guard';
import { validations } from './identities';
import { ServiceError } from './service-error';
import { criteriaValues, keptCriteria } from './validation-criteria';

/** A rule that has been built; it never changes. */
export function dataValidation(context: Context, validation: Validation): GoogleValidation {
  const members = {
    copy: () => dataValidationBuilder(context, structuredClone(validation)),
    ...rulePeek(context, () => validation),
    getHelpText: () => validation.help ?? '',
  };
  return validations.remember(
    guard<GoogleValidation>(members, { name: 'DataValidation', realm: () => context.realm }),
    validation,
  );
}

/** The builder's `require...` methods, each with the criteria it sets. */
const REQUIREMENTS = {
  requireCheckbox: 'CHECKBOX',
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireValueInList: 'VALUE_IN_LIST',
  requireValueInRange: 'VALUE_IN_RANGE',
} as const satisfies {
  [Method in keyof GoogleValidationBuilder as Method & `require${string}`]: CriteriaName;
};

export function dataValidationBuilder(context: Context, start?: Validation): GoogleValidationBuilder {
  const rule: Validation = start ?? { kind: '', values: [], allowInvalid: true, help: null };
  const set = (kind: CriteriaName, args: readonly unknown[]) => {
    rule.kind = kind;
    rule.values = keptCriteria(context, kind, args);
    return builder;
  };
  const requirements = Object.entries(REQUIREMENTS).map(([method, kind]) => [
    method,
    (...args: unknown[]) => set(kind, args),
  ]);
  const builder = guard<GoogleValidationBuilder>(
    {
      ...Object.fromEntries(requirements),
      ...rulePeek(context, () => rule),
      getHelpText: () => rule.help,
      withCriteria: (criteria: unknown, args: unknown[]) => set(String(criteria) as CriteriaName, args),
      setAllowInvalid: (allow: boolean) => {
        rule.allowInvalid = allow;
        return builder;
      },
      setHelpText: (help: string) => {
        rule.help = help;
        return builder;
      },
      copy: () => dataValidationBuilder(context, structuredClone(rule)),
      build: () => {
        if (!rule.kind) throw new ServiceError('A data validation rule must have criteria.');
        return dataValidation(context, structuredClone(rule));
      },
    },
    { name: 'DataValidationBuilder', realm: () => context.realm },
  );
  return builder;
}

const rulePeek = (context: Context, rule: () => Validation) => ({
  getAllowInvalid: () => rule().allowInvalid,
  getCriteriaType: () => DataValidationCriteria[rule().kind as CriteriaName],
  getCriteriaValues: () => criteriaValues(context, rule()),
});
