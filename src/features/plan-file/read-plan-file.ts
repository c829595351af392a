import type { Fault } from '../../calls/problem';
import { typedTables } from '../../tabs/all';
import { type PlanFile, planFileSchema } from './schema';

/** A plan file from its text, or every reason why it is none, each with its path (`tables.goals[2].due`). */
export function readPlanFile(text: string): { plan: PlanFile } | { faults: Fault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { faults: [{ path: '', reason: 'notJson' }] };
  }
  const parsed = planFileSchema().safeParse(data);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue as Issue)) };
  const plan = parsed.data as PlanFile;
  const faults = repeatedIds(plan);
  return faults.length > 0 ? { faults } : { plan };
}

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  issues?: { message: string }[];
}

function faultsOf({ code, path, message, keys, issues }: Issue): Fault[] {
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) => ({ path: pathText([...path, key]), reason: 'unknownKey' }));
  return [
    { path: pathText(path), reason: code === 'invalid_key' ? (issues?.[0]?.message ?? message) : message },
  ];
}

const pathText = (path: PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');

function repeatedIds(plan: PlanFile): Fault[] {
  return typedTables.flatMap((table) => {
    const seen = new Set<string>();
    return (plan.tables[table] ?? []).flatMap(({ id }, index) => {
      const isRepeated = seen.has(id);
      seen.add(id);
      return isRepeated ? [{ path: `tables.${table}[${index}].id`, reason: 'idTwice' }] : [];
    });
  });
}
