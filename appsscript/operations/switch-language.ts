import type { Input, Output } from '../../src/calls/contract';
import { problem } from '../../src/calls/problem';
import type { Language } from '../../src/workbook/language';
import type { Backup } from '../spreadsheet/backup';
import { build } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';
import { beginBuild } from './build';
import { sayCoachAgain } from './check';

/** Puts the tabs into another language; gives the steps of the build that follows. */
export function switchLanguage(
  work: UnitOfWork,
  { language }: Input<'switchLanguage'>,
): Output<'switchLanguage'> {
  if (!work.sheets.has('start')) throw problem('notBuilt');
  return switchTo(work, language, 'language');
}

/** Undoing it is switching back: nothing that people typed since is lost, and no copies are needed. */
export function switchTo(work: UnitOfWork, language: Language, act: Backup['act']): Output<'switchLanguage'> {
  // What is due anyhow is done first, so that undoing undoes the language alone.
  build(work);
  work.backUp({ act, day: work.today, tabs: [], language: work.layout.language });
  const begun = beginBuild(work, { content: { settings: { language }, tables: {} } });
  sayCoachAgain(work);
  return begun;
}
