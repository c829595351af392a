import { isTyped } from '../../../workbook/column';
import type { FormTab } from '../../../workbook/tab';
import type { Context } from '../../draw/context';
import type { SetLook } from '../../look/cell-look';
import { formatOf, typedShown } from '../../look/format-of';
import { computedShade, groupColours, linkBlue, quiet } from '../../look/palette';
import { validationOf } from '../../look/validation';
import type { TabLayout } from '../../resolve/tab-layout';
import { formRows } from './rows';

/** White is where one types; around it, and where figures are live, there is a shade. */
export function formLooks(tab: FormTab, tabLayout: TabLayout, context: Context, set: SetLook): void {
  const colours = groupColours[tab.group];
  const at = (name: string) => tabLayout.columns.get(name);
  const hasTyped = Object.values(tab.rows).some(
    (row) => row.kind !== 'heading' && row.kind !== 'tab' && isTyped(row),
  );
  const around = hasTyped ? { background: computedShade } : {};
  for (const [key, described] of formRows(tab, context.environment)) {
    const row = tabLayout.rows.get(key);
    if (described.kind === 'heading') {
      set(row, at('label'), { background: colours.heading, bold: true });
      set(row, at('answer'), { background: colours.heading });
      set(row, at('note'), { background: colours.heading, colour: quiet, wrap: true });
      continue;
    }
    set(row, at('label'), around);
    set(row, at('note'), { ...around, colour: quiet, wrap: true });
    if (described.kind === 'tab') {
      set(row, at('label'), { colour: linkBlue, ...(described.label ? { wrap: true } : {}) });
      set(row, at('answer'), {
        ...formatOf(described.shown ?? 'whole', context),
        background: computedShade,
      });
    } else if (isTyped(described)) {
      const rule = validationOf(described, context);
      set(row, at('answer'), {
        ...formatOf(typedShown(described.kind), context),
        ...(described.kind === 'prose' ? { wrap: true } : {}),
        ...(rule ? { rule } : {}),
      });
    } else {
      set(row, at('answer'), { ...formatOf(described.shown, context), background: computedShade });
    }
  }
}
