import type { SidebarMessages } from '../../src/messages/messages';
import { keysOf, openOf } from '../state/checked';
import type { State } from '../state/state';
import { isolated } from './isolated';

/** What is under way at home. */
export function busyWith({ work, last }: State, { sidebar }: SidebarMessages): string | undefined {
  const { acts, file, findings, home } = sidebar;
  switch (work?.doing) {
    case 'check':
      return home.checking;
    case 'fix':
      return findings.fixing;
    case 'accept':
      return work.reason ? findings.keeping : findings.takingBack;
    case 'savePlan':
      return file.saving;
    case 'addRows':
      return acts.rows.adding;
    // The look that follows is still part of fixing.
    case 'look':
      return last?.doing === 'fix' ? findings.fixing : undefined;
    default:
      return undefined;
  }
}

/** How what was done without leaving home has ended. */
export function doneAtOnce({ last, here, checked }: State, { sidebar }: SidebarMessages): string | undefined {
  const { acts, findings } = sidebar;
  switch (last?.doing) {
    case 'fix': {
      const isOpen = checked && openOf(checked).some((finding) => keysOf(finding).includes(last.key));
      return isOpen ? findings.stillThere : [findings.fixed, ...(checked?.changed ?? [])].join('\n');
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
