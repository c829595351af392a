import type { Output } from '../../src/calls/contract';
import type { Settings } from '../../src/tabs/all';
import { tabIds } from '../../src/tabs/ids';
import { rhythms } from '../../src/workbook/choice-lists';
import { type Language, languageOf } from '../../src/workbook/language';
import { readApproved } from '../spreadsheet/approved-plan';
import type { UnitOfWork } from '../work/unit-of-work';
import { viewsOf } from './build';
import { optionalViews } from './change-tabs';
import { undoView } from './undo';

/** How the workbook stands, as the sidebar shows it. */
export function look(work: UnitOfWork): Output<'look'> {
  const { layout, sheets } = work;
  const isBuilt = sheets.has('start');
  return {
    language: isBuilt ? layout.language : languageOf(Session.getActiveUserLocale()),
    settings: isBuilt ? setUpOf(layout.records.settings, layout.language) : null,
    sizes: ['light', 'full'],
    tabs: viewsOf(
      work,
      tabIds.filter((id) => sheets.has(id) && id !== 'lists'),
    ),
    optional: isBuilt ? optionalViews(work) : [],
    undo: isBuilt ? undoView(work) : null,
    approvals: isBuilt ? approvalsIn(work) : [],
  };
}

/** The settings that the set-up form shows, as far as they are filled in. */
function setUpOf(
  { business, planName, size, currency, firstMonth, months, totalBudget, rhythm }: Settings,
  language: Language,
): Output<'look'>['settings'] {
  return {
    business,
    planName,
    size: size === 'full' ? 'full' : 'light',
    language,
    currency,
    firstMonth,
    months,
    totalBudget,
    rhythm: rhythms.find((code) => code === rhythm),
  };
}

function approvalsIn({ records }: UnitOfWork): Output<'look'>['approvals'] {
  const approved = readApproved(records);
  return approved ? [{ day: approved.day, by: approved.by }, ...approved.earlier] : [];
}
