import type { Layout } from '../../src/engine/lay-out';
import { draw } from '../../src/engine/write/draw';
import type { TabId } from '../../src/tabs/ids';
import { isFormula } from '../../src/workbook/cell';
import { sameFormula } from '../../src/workbook/print-formula';
import { sheetsNamedIn } from '../../src/workbook/sheet-names';
import { isWhole } from './is-whole';
import type { UnitOfWork } from './unit-of-work';

/**
 * Takes in the titles that people gave tabs since the last build; gives whether there were any. The spreadsheet renews titles in
 * formulas by itself: a title that stands in a formula of ours as we would write it is that of today, and only the others are asked for.
 * `layout`: the workbook as it is to be.
 */
export function takeTitles(work: UnitOfWork, layout: Layout): boolean {
  // Where a workbook has a gap, formulas name what is not there: nothing can be drawn.
  const canDraw = isWhole(work) && layout.context.months.length > 0;
  const sure = canDraw ? titlesInFormulas(layout) : new Set<string>();
  let isRenamed = false;
  for (const [id, { sheet }] of work.sheets) {
    const held = work.snapshot[id];
    if (!held || sure.has(layout.tabLayouts[id]?.title ?? '')) continue;
    const title = sheet.getName();
    if (title === held.title) continue;
    const marker = { ...held.marker, title };
    work.take(id, { ...held, title, marker });
    work.sheets.remember(marker);
    isRenamed = true;
  }
  return isRenamed;
}

/** Titles in formulas that stand just as they are drawn. */
function titlesInFormulas({ tabLayouts, context }: Layout): Set<string> {
  const sure = new Set<string>();
  const wanted = new Set(Object.values(tabLayouts).map(({ title }) => title));
  for (const id of Object.keys(tabLayouts) as TabId[]) {
    const tabLayout = tabLayouts[id];
    if (!tabLayout || sure.size === wanted.size) break;
    for (const { row, column, content } of draw(tabLayout, context)) {
      const held = tabLayout.grid.formula(row, column);
      if (held === '' || !isFormula(content) || !sameFormula(held, content.formula)) continue;
      for (const title of sheetsNamedIn(content.formula)) if (wanted.has(title)) sure.add(title);
    }
  }
  return sure;
}
