import type { Input, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { typedForms, typedTables } from '../src/tabs/all';
import { beginBuild, buildAll } from './build';
import { sayCoachAgain } from './check';
import { dayReader } from './spreadsheet/day-reader';
import { findOurSheets } from './spreadsheet/find-our-sheets';
import { withBackup } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Puts the tabs into another language: copies of the tabs that hold choices and links are kept; gives the steps of the build. */
export function switchLanguage(
  spreadsheet: Spreadsheet,
  { language }: Input<'switchLanguage'>,
): Output<'switchLanguage'> {
  if (!findOurSheets(spreadsheet).has('start')) throw problem('notBuilt');
  // What is due anyhow is done first, so that undoing undoes the language alone.
  buildAll(spreadsheet, {});
  const ourSheets = findOurSheets(spreadsheet);
  const tabs = (['start', ...typedForms, ...typedTables] as const).filter((id) => ourSheets.has(id));
  return withBackup(
    spreadsheet,
    { act: 'language', tabs, day: dayReader(spreadsheet)(new Date()), ourSheets },
    () => {
      const begun = beginBuild(spreadsheet, { content: { settings: { language }, tables: {} }, ourSheets });
      sayCoachAgain(spreadsheet);
      return begun;
    },
  );
}
