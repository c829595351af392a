import { start } from '../../tabs/start';
import { isTyped } from '../../workbook/column';
import type { Rule } from '../rule';

/** A setting that everything else reckons with is blank. */
export const settingMissing: Rule = (plan) => {
  const settings: Record<string, unknown> = plan.records.settings;
  return Object.entries(start.rows).flatMap(([key, row]) => {
    if (row.kind === 'heading' || row.kind === 'tab' || !isTyped(row) || !row.required) return [];
    if (settings[key] !== undefined) return [];
    if (plan.records.faults.some((fault) => fault.tab === 'start' && fault.key === key)) return [];
    const setting = { column: ['start', key] as const };
    return [
      {
        code: 'settingMissing' as const,
        severity: 'error' as const,
        place: plan.answer(key),
        facts: { setting },
      },
    ];
  });
};
