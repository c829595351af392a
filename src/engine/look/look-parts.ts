import { keyAt, type TabLayout } from '../resolve/lay-out-tab';
import type { Block, CellProperties, PropertyName, StatusRule } from '../sheet/writes';
import { fingerprint } from './fingerprint';
import type { CellLook, Looks } from './look';
import { runs } from './widths';

/** What of a tab's look can be due by itself. */
const lookParts = [
  'formats',
  'backgrounds',
  'colours',
  'weights',
  'wraps',
  'notes',
  'rules',
  'status',
  'warnings',
] as const;
export type LookPart = (typeof lookParts)[number];

/** What a property of a cell is to be; undefined leaves it plain. */
export const propertyOf: { [Name in PropertyName]: (look: CellLook) => CellProperties[Name] | undefined } = {
  formats: (look) => look.format,
  backgrounds: (look) => look.background,
  colours: (look) => look.colour,
  weights: (look) => (look.bold ? 'bold' : undefined),
  wraps: (look) => look.wrap,
  notes: (look) => look.note,
  rules: (look) => look.rule,
};
export const propertyNames = Object.keys(propertyOf) as PropertyName[];

interface Dress {
  looks: Looks;
  status: StatusRule[];
  warnings: Block[];
}

/**
 * A short text for each part, remembered with the tab: what is the same need not be written again. Columns count by their keys, so
 * that one which people insert changes nothing.
 */
export function fingerprintsOf(
  tabLayout: TabLayout,
  { looks, status, warnings }: Dress,
): Map<LookPart, string> {
  const short = (data: unknown) => fingerprint(data).slice(0, 7);
  const block = ({ row, column, rows, columns }: Block) => [
    row,
    keyAt(tabLayout.columns, column),
    rows,
    columns,
  ];
  const rules = status.map(({ formula, background, colour, ...area }) => [
    block(area),
    formula.replace(/\$?[A-Z]+(?=\$?\d)/g, ''),
    background,
    colour,
  ]);
  const columns = byColumn(tabLayout, looks);
  return new Map<LookPart, string>([
    ...propertyNames.map((name): [LookPart, string] => [name, short(valuesOf(columns, name))]),
    ['status', short(rules)],
    ['warnings', short(warnings.map(block))],
  ]);
}

export const sayFingerprints = (parts: Map<LookPart, string>): string =>
  lookParts.map((part) => `${part}:${parts.get(part)}`).join(' ');

/** The parts that differ from what is remembered; all of them where that says nothing. */
export function partsDue(parts: Map<LookPart, string>, remembered: string): Set<LookPart> {
  const held = new Set(remembered.split(' '));
  return new Set(lookParts.filter((part) => !held.has(`${part}:${parts.get(part)}`)));
}

type ByColumn = Map<string, { row: number; look: CellLook }[]>;

function byColumn({ columns }: TabLayout, looks: Looks): ByColumn {
  const keys = new Map([...columns].map(([key, place]) => [String(place), key]));
  const found: ByColumn = new Map();
  for (const [place, look] of looks) {
    const [row, column = ''] = place.split(':');
    const key = keys.get(column) ?? '';
    const cells = found.get(key) ?? [];
    if (cells.push({ row: Number(row), look }) === 1) found.set(key, cells);
  }
  return found;
}

/** Equal values below each other, once. */
const valuesOf = (columns: ByColumn, name: PropertyName): unknown[] =>
  [...columns].flatMap(([key, cells]) => {
    const held = cells.flatMap(({ row, look }) => {
      const value = propertyOf[name](look);
      return value === undefined
        ? []
        : [{ at: row, value: typeof value === 'object' ? JSON.stringify(value) : value }];
    });
    return held.length > 0 ? [[key, runs<string | boolean>(held)]] : [];
  });
