import type { SidebarMessages } from '../../src/messages/messages';
import { openOf } from '../state/checked';
import type { State } from '../state/state';
import { isolated } from './isolated';

/** What is under way at home. */
export function busyWith({ work, last }: State, { sidebar }: SidebarMessages): string | undefined {
  const { acts, file, findings, home } = sidebar;
  switch (work?.doing) {
    case 'check':
      return home.checking;
    case 'mend':
      return findings.mending;
    case 'accept':
      return work.reason ? findings.keeping : findings.takingBack;
    case 'savePlan':
      return file.saving;
    case 'addRows':
      return acts.rows.adding;
    // The look that follows is still part of mending.
    case 'look':
      return last?.doing === 'mend' ? findings.mending : undefined;
    default:
      return undefined;
  }
}

/** How what was done without leaving home has ended. */
export function doneAtOnce({ last, here, checked }: State, { sidebar }: SidebarMessages): string | undefined {
  const { acts, findings } = sidebar;
  switch (last?.doing) {
    case 'mend': {
      const { key } = last;
      const isOpen = checked && openOf(checked).some((finding) => finding.key === key);
      return isOpen ? findings.stillThere : findings.mended;
    }
    case 'accept':
      return last.reason ? findings.kept : findings.takenBack;
    case 'addRows': {
      const title = here?.tabs.find(({ id }) => id === last.tab)?.title ?? last.tab;
      return acts.rows.added(last.count, isolated(title));
    }
    default:
      return undefined;
  }
}
