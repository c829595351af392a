import type { OptionalView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { State } from '../state/state';
import { isolated } from './isolated';

/** How the last act ended, as home says it under its heading; nothing while it is under way. */
export function outcomeOf(
  state: State,
  { sidebar }: SidebarMessages,
  language: Language,
): string | undefined {
  const { last, built, repaired, imported, here } = state;
  if (!last || built === null) return undefined;
  const { acts, file, home, imports, loop } = sidebar;
  const tabs = built > 0 ? home.built(built) : home.unchanged;
  const titles = (ids: string[]) => listed(language, titlesOf(here?.optional ?? [], ids));
  switch (last.doing) {
    case 'beginBuild':
      return tabs;
    case 'openPlan':
      return `${file.opened} ${tabs}`;
    case 'changeTabs':
      return worded(
        last.add.length > 0 && acts.tabs.added(titles(last.add)),
        last.remove.length > 0 && acts.tabs.takenOut(titles(last.remove)),
      );
    case 'switchLanguage':
      // Said in another language than the tabs are in, it would not be true.
      return here?.language === language ? acts.language.changed : undefined;
    case 'repair': {
      const { done, gone } = repaired ?? { done: 0, gone: 0 };
      return worded(acts.repair.done(done), gone > 0 && acts.repair.gone(gone));
    }
    case 'writeImport': {
      const { written, same, kept } = imported ?? { written: 0, same: 0, kept: 0 };
      return worded(imports.done(written), same > 0 && imports.same(same), kept > 0 && imports.kept(kept));
    }
    case 'undo':
      return acts.undo.undone;
    case 'dropCopies':
      return acts.undo.dropped;
    case 'approve':
      return loop.approve.done;
    case 'writeReview':
      return loop.review.done(last.review.decisions.length);
    default:
      return undefined;
  }
}

const titlesOf = (optional: OptionalView[], ids: string[]): string[] =>
  optional.filter(({ id }) => ids.includes(id)).map(({ title }) => isolated(title));

const listed = (language: Language, names: string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

const worded = (...sentences: (string | false)[]): string => sentences.filter(Boolean).join(' ');
