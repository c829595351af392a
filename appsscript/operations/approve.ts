import type { ChangeView, Input, Output } from '../../src/calls/contract';
import type { Layout } from '../../src/engine/lay-out';
import { type Difference, differences, plannedMoney } from '../../src/features/approval/compare';
import { type Facts, factsOf } from '../../src/features/approval/facts';
import { type Reading, sayDifference } from '../../src/features/approval/say-difference';
import { planFileOf } from '../../src/features/plan-file/plan-file-of';
import { messagesOf } from '../../src/messages/all';
import { isTable, isTypedTable, tabOf } from '../../src/tabs/all';
import { tabIds } from '../../src/tabs/ids';
import { cellName } from '../../src/workbook/a1';
import { sayAmount, sayDay } from '../../src/workbook/say-number';
import { keepApproved, readApproved, readApprovedFacts } from '../spreadsheet/approved-plan';
import { readable } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';
import { buildAll } from './build';

/** Keeps the plan as it stands, and says on the start tab who approved it and when. */
export function approve(work: UnitOfWork, { by }: Input<'approve'>): Output<'approve'> {
  const layout = readable(work);
  const { today: day, spreadsheet, records } = work;
  const worded = messagesOf(layout.language).review;
  const approved = {
    day,
    by,
    facts: factsNow(layout),
    title: worded.approvedTitle,
    about: worded.approvedAbout(sayDay(day, layout.language), by),
  };
  const tabs = buildAll(work, { content: { settings: { approvedOn: day, approvedBy: by }, tables: {} } });
  work.collectMark(() => keepApproved(spreadsheet, records, approved));
  return { tabs };
}

/** How the plan differs from the one that was approved, tab by tab. */
export function compare(work: UnitOfWork): Output<'compare'> {
  const layout = readable(work);
  const approved = readApproved(work.records);
  const before = approved && readApprovedFacts(work.spreadsheet, approved);
  if (!approved || !before) return { approval: null, money: null, tabs: [] };
  const now = factsNow(layout);
  const { language } = layout;
  const { currency } = layout.context.environment;
  const reading = { before, now, language, currency };
  const found = differences(before, now);
  const tabs = tabIds.flatMap((id) => {
    const changes = found.filter(({ tab }) => tab === id).map((one) => viewOf(one, reading, layout));
    const tabLayout = layout.tabLayouts[id];
    const title = tabLayout?.title ?? messagesOf(language).tabs[id].title;
    return changes.length > 0 ? [{ id, title, sheetId: tabLayout?.marker?.sheet ?? null, changes }] : [];
  });
  const { day, by } = approved;
  return { approval: { day, by }, money: moneyOf(reading), tabs };
}

/** How many things have changed since the plan was approved, and when that was. */
export function changesSince({
  spreadsheet,
  records,
  layout,
}: UnitOfWork): { day: string; count: number } | null {
  const approved = readApproved(records);
  const before = approved && readApprovedFacts(spreadsheet, approved);
  return approved && before
    ? { day: approved.day, count: differences(before, factsNow(layout)).length }
    : null;
}

const factsNow = ({ records }: Layout): Facts => factsOf(planFileOf(records));

const viewOf = (difference: Difference, reading: Reading, layout: Layout): ChangeView => ({
  is: difference.is,
  ...sayDifference(difference, reading),
  cell: cellOf(difference, layout),
});

/** Where it can be seen; '' for a row that is gone. */
function cellOf(difference: Difference, { tabLayouts, records }: Layout): string {
  const { tab, id } = difference;
  const tabLayout = tabLayouts[tab];
  const described = tabOf(tab);
  if (!tabLayout) return '';
  if (!isTypedTable(tab) || !isTable(described)) {
    const key = difference.is === 'changed' ? difference.key : '';
    const [row, column] = [tabLayout.rows.get(key), tabLayout.columns.get('answer')];
    return row === undefined || column === undefined ? '' : cellName(row, column);
  }
  const row = records.tables[tab].find((one) => one.id === id)?.row;
  const key = difference.is === 'changed' ? difference.key : described.name;
  return row === undefined
    ? ''
    : cellName(row, tabLayout.columns.get(key) ?? tabLayout.columns.get('id') ?? 1);
}

function moneyOf({ before, now, language, currency }: Reading): Output<'compare'>['money'] {
  // Amounts in two currencies have no difference.
  if (before.start?.['']?.['currency'] !== currency) return null;
  const [was, is] = [plannedMoney(before, currency), plannedMoney(now, currency)];
  const say = (minor: number) => sayAmount(minor, currency, language);
  return { before: say(was), now: say(is), difference: is > was ? `+${say(is - was)}` : say(is - was) };
}
