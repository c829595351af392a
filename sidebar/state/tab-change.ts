import type { Input, OptionalView } from '../../src/calls/contract';
import type { State } from './state';

/** What the ticks ask for: the tabs to bring in and the tabs to take out, in the order of the workbook. */
export function tabChange({ here, place }: State): Input<'changeTabs'> {
  if (place.at !== 'tabs' && place.at !== 'takeOut') return { add: [], remove: [] };
  const { ticked } = place;
  const optional = here?.optional ?? [];
  const ids = (isAsked: (tab: OptionalView) => boolean) => optional.filter(isAsked).map(({ id }) => id);
  return {
    add: ids(({ id, state }) => state !== 'there' && ticked.includes(id)),
    remove: ids(({ id, state }) => state === 'there' && !ticked.includes(id)),
  };
}

export const changesNothing = ({ add, remove }: Input<'changeTabs'>): boolean =>
  add.length === 0 && remove.length === 0;

/** The tabs to be taken out, as the last look saw them. */
export function tabsToTakeOut(state: State): OptionalView[] {
  const { remove } = tabChange(state);
  return (state.here?.optional ?? []).filter(({ id }) => remove.includes(id));
}
