import { columnsFor, type ImportContext, type Mapping, type Named } from '../mapping';
import { foldedName } from '../read/folded-name';
import type { Reading } from '../reading';
import type { Role } from '../sources/source';
import { rowsThatCount } from './settled';
import { mostNames } from './tally-of';

/** Names of the file that the plan may know: those of the channels or campaigns by which rows are split, or of what was spent. */
export function namesToMatch(reading: Reading, mapping: Mapping): string[] {
  const [column] = columnsFor(mapping, roleOfNames(mapping) ?? 'campaign');
  if (roleOfNames(mapping) === undefined || column === undefined) return [];
  const table = rowsThatCount(reading, mapping);
  const written = new Set(table.rows.map(({ cells }) => (cells[column] ?? '').trim()));
  const names = new Map([...written].filter(Boolean).map((name) => [foldedName(name), name]));
  // So many are refused when they are added up: nobody would match them all.
  return names.size > mostNames ? [] : [...names.values()].sort();
}

/** Which column tells the names; spend goes by campaign where it can. */
export function roleOfNames(mapping: Mapping): Role | undefined {
  if (mapping.target === 'metrics') return mapping.split || undefined;
  return (['campaign', 'channel', 'supplier'] as const).find((role) => columnsFor(mapping, role).length > 0);
}

/** What of the plan a name can stand for: campaigns or channels by their names, or lines of the budget. */
export function choicesFor(mapping: Mapping, context: ImportContext): Named[] {
  if (mapping.target === 'spend') return context.lines;
  return mapping.split === 'channel' ? context.channels : context.campaigns;
}

/** The id that a name of the file stands for: as people said, else the one of the same name; '' for none. */
export function idForName(name: string, mapping: Mapping, context: ImportContext): string {
  const worded = mapping.names[foldedName(name)];
  if (worded !== undefined) return worded;
  const same = (all: Named[]) => all.find((each) => foldedName(each.name) === foldedName(name))?.id;
  if (mapping.target === 'metrics') return same(choicesFor(mapping, context)) ?? '';
  const [campaign, channel] = [same(context.campaigns), same(context.channels)];
  const lines = context.lines.filter(
    (line) =>
      (campaign !== undefined && line.campaign === campaign) ||
      (channel !== undefined && line.channel === channel),
  );
  const only = (all: ImportContext['lines']) => (all.length === 1 ? all[0]?.id : undefined);
  // Of several lines, what names campaigns is most often the one for ads; else nothing says which it is.
  return same(context.lines) ?? only(lines) ?? only(lines.filter(({ category }) => category === 'ads')) ?? '';
}
