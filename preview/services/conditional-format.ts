import type { ConditionalFormat } from '../spreadsheet/book';
import { keptColor } from './colors';
import type { Context } from './context';
import { BooleanCriteria } from './enums';
import type { GoogleFormatRule, GoogleFormatRuleBuilder } from './google-types';
import { guard } from './guard';
import { formatRules, rangeAreas } from './identities';
import { readRuleFormula } from './read-rule-formula';
import { ServiceError } from './service-error';

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule that has been built; it never changes. Only rules by formula are modelled. */
export function formatRule(context: Context, format: ConditionalFormat): GoogleFormatRule {
  const members = {
    ...rulePeek(context, () => format),
    copy: () => formatRuleBuilder(context, structuredClone(format)),
  };
  return formatRules.remember(
    guard<GoogleFormatRule>(members, { name: 'ConditionalFormatRule', realm: () => context.realm }),
    format,
  );
}

export function formatRuleBuilder(context: Context, start?: ConditionalFormat): GoogleFormatRuleBuilder {
  const format: ConditionalFormat = start ?? {
    areas: [],
    formula: '',
    background: null,
    color: null,
    bold: false,
  };
  const change = (changes: Partial<ConditionalFormat>) => {
    Object.assign(format, changes);
    return builder;
  };
  const builder = guard<GoogleFormatRuleBuilder>(
    {
      ...rulePeek(context, () => format),
      copy: () => formatRuleBuilder(context, structuredClone(format)),
      setBackground: (color: string | null) => change({ background: keptColor(color) ?? null }),
      setFontColor: (color: string | null) => change({ color: keptColor(color) ?? null }),
      setBold: (bold: boolean | null) => change({ bold: bold === true }),
      setRanges: (ranges: unknown[]) =>
        change({
          areas: ranges.map((range) => rangeAreas.of(range, 'ConditionalFormatRuleBuilder.setRanges')),
        }),
      whenFormulaSatisfied: (formula: string) =>
        change({ formula: readRuleFormula(formula, context.open.book.locale) }),
      build: () => {
        if (format.areas.length === 0)
          throw new ServiceError('A conditional format rule must have at least one range.');
        if (!format.formula) throw new ServiceError('A conditional format rule must have a condition.');
        return formatRule(context, structuredClone(format));
      },
    },
    { name: 'ConditionalFormatRuleBuilder', realm: () => context.realm },
  );
  return builder;
}

const rulePeek = (context: Context, format: () => ConditionalFormat) => ({
  getRanges: () => format().areas.map((area) => context.make.range(area)),
  getGradientCondition: () => null,
  getBooleanCondition: () =>
    guard<Condition>(
      {
        getBackground: () => format().background,
        getBold: () => format().bold || null,
        getFontColor: () => format().color,
        getCriteriaType: () => BooleanCriteria.CUSTOM_FORMULA,
        getCriteriaValues: () => [format().formula],
      },
      { name: 'BooleanCondition', realm: () => context.realm },
    ),
});
