import { isStatusFormula } from '../../src/engine/look/status-rules';
import type { Write } from '../../src/engine/sheet/writes';

/** Colours status words; conditional formats of people's own stay, and stay above ours. */
export function setStatusRules(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { rules, fresh }: Extract<Write, { act: 'statusRules' }>,
): void {
  const own = fresh ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = rules.map(({ row, column, rows, columns, formula, background, colour }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setFontColor(colour)
      .setRanges([sheet.getRange(row, column, rows, columns)])
      .build(),
  );
  sheet.setConditionalFormatRules([...own, ...ours]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' && isStatusFormula(formula);
}
