import { BooleanNumber } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { BookSheet, ConditionalFormat } from '../spreadsheet/book';
import { withCommas, withSemicolons } from './argument-separators';
import { areaOf, rangeOf } from './rectangles';

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

export function toUniverConditionalFormats(sheet: BookSheet): FormulaRule[] {
  return sheet.conditionalFormats.map((format, index) => ({
    cfId: String(index),
    ranges: format.areas.map(rangeOf),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: withCommas(format.formula),
      style: {
        ...(format.background !== null && { bg: { rgb: format.background } }),
        ...(format.color !== null && { cl: { rgb: format.color } }),
        ...(format.bold && { bl: BooleanNumber.TRUE }),
      },
    },
  }));
}

/** Only rules by formula: a book knows no others. */
export function fromUniverConditionalFormats(
  sheetId: number,
  rules: IConditionFormattingRule[],
  before: ConditionalFormat[],
): ConditionalFormat[] {
  return rules.filter(isByFormula).map(({ cfId, ranges, rule }) => {
    const kept = before[Number(cfId)];
    return {
      areas: ranges.map((range) => areaOf(sheetId, range)),
      formula: kept && withCommas(kept.formula) === rule.value ? kept.formula : withSemicolons(rule.value),
      background: rule.style.bg?.rgb ?? null,
      color: rule.style.cl?.rgb ?? null,
      bold: rule.style.bl === BooleanNumber.TRUE,
    };
  });
}

const isByFormula = (rule: IConditionFormattingRule): rule is FormulaRule =>
  rule.rule.type === CFRuleType.highlightCell &&
  (rule.rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;
