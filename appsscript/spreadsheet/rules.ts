import type { Rule } from '../../src/engine/look/validation';
import type { PropertyWrite } from '../../src/engine/sheet/writes';
import type { OurSheets } from './our-sheets';

type Built = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** Sets drop-downs and date rules; cells without one of ours keep what people set. */
export function setRules(
  range: GoogleAppsScript.Spreadsheet.Range,
  { grid, fresh }: Extract<PropertyWrite, { name: 'rules' }>,
  ourSheets: OurSheets,
): void {
  const now = fresh ? null : range.getDataValidations();
  const built = new Map<string, Built>();
  const ruleFor = (rule: Rule): Built => {
    const key = JSON.stringify(rule);
    const ready = built.has(key) ? (built.get(key) ?? null) : buildRule(rule, ourSheets);
    built.set(key, ready);
    return ready;
  };
  range.setDataValidations(
    grid.map((line, row) =>
      line.map((rule, column) => (rule ? ruleFor(rule) : (now?.[row]?.[column] ?? null))),
    ),
  );
}

/** Other values than the rule's are marked, never refused: what people typed must not be lost. */
function buildRule(rule: Rule, ourSheets: OurSheets): Built {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (rule.is === 'date') return builder.requireDate().build();
  const source = ourSheets.get(rule.tab)?.sheet.getRange(rule.row, rule.column, rule.rows, 1);
  return source ? builder.requireValueInRange(source, true).build() : null;
}
