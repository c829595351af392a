import { tabOf } from '../../src/tabs/all';
import { tabsOfScope } from '../../src/tabs/scope';
import type { UnitOfWork } from './unit-of-work';

/** Whether every tab is there that the others hang on, and can be read. */
export function isWhole({ sheets, layout }: UnitOfWork): boolean {
  const isPlan = [...sheets.keys()].some((id) => tabOf(id).group === 'plan');
  return (
    layout.broken.length === 0 &&
    tabsOfScope(isPlan ? 'all' : 'strategy', 'light').every((id) => sheets.has(id))
  );
}
