import { sameTitle } from '../spreadsheet/follow-lines';
import { titlesIn } from '../spreadsheet/references';
import { formatRule } from './conditional-format';
import type { Context } from './context';
import type { GoogleSheet } from './google-types';
import { formatRules } from './identities';
import { liveSheet } from './range-grid';
import { ServiceError } from './service-error';

type FormatMembers = Pick<GoogleSheet, 'getConditionalFormatRules' | 'setConditionalFormatRules'>;

export function sheetFormats(context: Context, sheetId: number): FormatMembers {
  return {
    getConditionalFormatRules: () =>
      liveSheet(context, { sheetId }).conditionalFormats.map((format) => formatRule(context, format)),
    setConditionalFormatRules: (rules) => {
      const sheet = liveSheet(context, { sheetId });
      const formats = rules.map((rule) =>
        structuredClone(formatRules.of(rule, 'Sheet.setConditionalFormatRules')),
      );
      for (const { areas, formula } of formats) {
        const elsewhere =
          areas.some((area) => area.sheetId !== sheetId) ||
          titlesIn(formula).some((title) => !sameTitle(title, sheet.title));
        if (elsewhere) throw new ServiceError('Conditional format rule cannot reference a different sheet.');
      }
      sheet.conditionalFormats = formats;
    },
  };
}
