import type { ImportOrder, RememberedMapping } from '../../calls/imports';
import { fingerprint } from '../../engine/look/fingerprint';
import { fold } from './fold';
import { firstMapping, type ImportContext, isForeignMoney, type Mapping } from './mapping';
import { choicesFor, idForName, roleOfNames } from './names';
import type { Reading } from './reading';
import type { Tally } from './tally/tally-of';

/** Names files of one kind: the source and its headers. */
export const kindOf = ({ source, table }: Reading): string =>
  fingerprint([source?.id ?? '', ...table.header.map(fold)]);

/** How a file of this kind was taken before; at first sight, what its headers say. */
export function mappingFor(
  reading: Reading,
  context: ImportContext & { mappings: RememberedMapping[] },
): Mapping {
  const first = firstMapping(reading, context);
  const kept = context.mappings.find(({ key }) => key === kindOf(reading));
  if (!kept || kept.uses.length !== first.uses.length) return first;
  const { key: _, ...mapping } = kept;
  // What was taken then may be in another currency now.
  const uses = kept.uses.map((use, index) => (isForeignMoney(reading, context, index, use) ? '' : use));
  return { ...first, ...mapping, uses, target: context.hasSpend ? kept.target : 'metrics' };
}

/** What is to be remembered of how a file was taken; its month is its own. */
export function rememberedMapping(reading: Reading, { month: _, ...mapping }: Mapping): RememberedMapping {
  return { key: kindOf(reading), ...mapping };
}

/** The numbers of a file as the workbook takes them; `tool` says where they come from. */
export function orderOfTally(
  tally: Tally,
  tool: string,
  reading: Reading,
  given: { mapping: Mapping; context: ImportContext },
): ImportOrder {
  const { mapping, context } = given;
  const choices = choicesFor(mapping, context);
  const nameOf = (name: string): string => {
    const id = idForName(name, mapping, context);
    return choices.find((each) => each.id === id)?.name ?? name;
  };
  const role = roleOfNames(mapping);
  return {
    source: reading.source?.id ?? kindOf(reading),
    tool,
    series: merged(
      tally.series.map((each) => ({ ...each, name: each.name === '' ? '' : nameOf(each.name) })),
    ),
    spent: tally.spent.map(({ date, amount, campaign, channel, supplier }) => {
      const told = role === 'campaign' ? campaign : role === 'channel' ? channel : supplier;
      const name = [campaign, channel].filter(Boolean).join(' · ');
      return { date, amount, supplier: supplier || tool, name, line: idForName(told, mapping, context) };
    }),
  };
}

/** Sums of cents without what binary figures add to them. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Several names of the file may stand for one of the plan: their months are added. */
function merged(series: ImportOrder['series']): ImportOrder['series'] {
  const all = new Map<string, ImportOrder['series'][number]>();
  for (const { measure, name, months } of series) {
    const key = `${measure} ${fold(name)}`;
    const held = all.get(key) ?? { measure, name, months: {} };
    for (const [month, value] of Object.entries(months))
      held.months[month] = exact((held.months[month] ?? 0) + value);
    all.set(key, held);
  }
  return [...all.values()];
}
