import type { Fact, Finding } from '../finding';

/** The columns that all of these rows leave blank; undefined where they are not about blank cells of rows. */
export function sharedBlanks(rows: Finding[]): Fact | undefined {
  const [first, ...others] = rows.map(({ code, facts: { columns } }) =>
    code === 'fieldsBlank' && typeof columns === 'object' && 'list' in columns ? columns.list : undefined,
  );
  if (!first) return undefined;
  const isShared = (column: string) =>
    others.every((list) => list?.some((one) => JSON.stringify(one) === column));
  return { list: first.filter((one) => isShared(JSON.stringify(one))) };
}
