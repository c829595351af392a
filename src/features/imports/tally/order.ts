import type { ImportOrder, RememberedMapping } from '../../../calls/imports';
import { fingerprint } from '../../../engine/sheet/fingerprint';
import { firstMapping, type ImportContext, isForeignMoney, type Mapping } from '../mapping';
import { joined } from '../pieces';
import { foldedName } from '../read/folded-name';
import type { Reading } from '../reading';
import { exact } from './month-sums';
import { choicesFor, idForName, roleOfNames } from './names';
import type { Account, Tally } from './tally-of';

/** Names files of one kind: the source and its headers. */
const kindOf = ({ source, table }: Reading): string =>
  fingerprint([source?.id ?? '', ...table.header.map(foldedName)]);

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

/** What is to be remembered of how a file was taken; its month, its decimal mark and its totals are its own. */
export function rememberedMapping(
  reading: Reading,
  { uses, target, split, order, names }: Mapping,
): RememberedMapping {
  return { key: kindOf(reading), uses, target, split, order, names };
}

/** The numbers of a file as the workbook takes them; `tool` says where they come from. */
export function orderOfTally(
  tally: Tally & Account,
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
    account: reading.account.slice(0, 200),
    covers: tally.covers,
    series: merged(
      tally.series.map((each) => ({ ...each, name: each.name === '' ? '' : nameOf(each.name) })),
    ),
    spent: tally.spent.map(({ date, amount, campaign, channel, supplier, pieces }) => {
      const told = role === 'campaign' ? campaign : role === 'channel' ? channel : supplier;
      const name = [campaign, channel].filter(Boolean).join(' · ');
      return {
        date,
        amount,
        supplier: supplier || tool,
        name,
        line: idForName(told, mapping, context),
        pieces,
      };
    }),
  };
}

/** Several names of the file may stand for one of the plan: their months are added. */
function merged(series: ImportOrder['series']): ImportOrder['series'] {
  const all = new Map<string, ImportOrder['series'][number]>();
  for (const { measure, name, months, pieces } of series) {
    const key = `${measure} ${foldedName(name)}`;
    const held = all.get(key) ?? { measure, name, months: {}, pieces: {} };
    const days = held.pieces ?? {};
    for (const [month, value] of Object.entries(months)) {
      held.months[month] = exact((held.months[month] ?? 0) + value);
      days[month] = joined(days[month] ?? [], pieces?.[month] ?? []);
    }
    all.set(key, { ...held, pieces: days });
  }
  return [...all.values()];
}
