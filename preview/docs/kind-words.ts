import { en } from '../../src/messages/en';
import type { TabId } from '../../src/tabs/ids';
import { wordsOf } from '../../src/tabs/words';
import type { Column, Shown, TypedColumn } from '../../src/workbook/column';
import type { FormRow } from '../../src/workbook/tab';

/** Lists as long as a catalogue are counted, not told. */
const TOLD = 10;

const shownAs: Record<Shown, string> = {
  text: 'text',
  whole: 'whole number',
  number: 'number',
  money: 'amount',
  share: 'percentage',
  date: 'date',
  mixed: 'figure in the row’s unit',
  estimate: 'figure in the row’s unit',
};

const typedAs: Record<Exclude<TypedColumn['kind'], 'choice' | 'link'>, string> = {
  text: 'typed: words',
  prose: 'typed: sentences',
  whole: 'typed: whole number',
  number: 'typed: number',
  money: 'typed: amount',
  share: 'typed: percentage',
  date: 'typed: date',
  month: 'typed: month',
  monthly: 'typed: one column a month',
};

export const titleOf = (tab: TabId): string => en.tabs[tab].title;

/** What kind of cells a column or a form's row has: typed, drop-down, link or live. */
export function kindWords(described: Exclude<FormRow, { kind: 'heading' }>): string {
  if (described.kind === 'tab')
    return described.label ? 'live: jumps, each with its figure' : 'live: jump to the tab';
  return [
    cells(described),
    described.needs && `with the ${titleOf(described.needs)} tab`,
    described.hidden && 'hidden',
  ]
    .filter(Boolean)
    .join(', ');
}

function cells(column: Column): string {
  switch (column.kind) {
    case 'computed':
      return `live: ${shownAs[column.shown]}${column.monthly ? ', one column a month' : ''}`;
    case 'choice':
      return dropDown(column);
    case 'link':
      return `link to ${column.to ? titleOf(column.to) : ''}`;
    default:
      return typedAs[column.kind];
  }
}

function dropDown({ list, open }: TypedColumn): string {
  const words = list ? Object.values(wordsOf('en', list)) : [];
  const told = words.length > TOLD ? `${words.length} ${list}` : words.join(' / ');
  return `drop-down: ${told}${open ? ', or one’s own' : ''}`;
}
