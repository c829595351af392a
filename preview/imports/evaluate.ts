import { basename } from 'node:path';
import type { Output } from '../../src/calls/contract';
import type { AddedUp } from '../../src/features/imports/flow/reader';
import { type Mapping, measureUse } from '../../src/features/imports/mapping';
import { type ImportFault, isFault } from '../../src/features/imports/read/fault';
import type { Reading } from '../../src/features/imports/reading';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { sidebarMessagesOf } from '../../src/messages/sidebar-all';
import type { Local } from '../local';
import type { ImportCase, Outcome } from './import-case';
import { call, planOf } from './plans';
import { reader, readingFrom } from './reader';
import { remarksOf, setApartOf } from './remarks';

/** Does what the sidebar would do with the files of a case, each confirmed after the one before. */
export async function evaluate(
  one: ImportCase,
  code: string,
  bytesOf: (path: string) => Uint8Array,
): Promise<Outcome> {
  const local = planOf(one, code);
  const outcome: Outcome = { id: one.id, source: null, written: {}, rows: [], setApart: [], remarks: [] };
  for (const path of one.files) {
    const read = await readingFrom(bytesOf(path));
    const stop = isFault(read) ? { faults: [read] } : bring(local, read, { one, path, outcome });
    if (stop) {
      tell(outcome, stop, one);
      break;
    }
  }
  return { ...outcome, ...standing(local) };
}

type Stop = Exclude<AddedUp, { added: unknown }> | { overlap: string[] };

/** One file: taken as at first sight, changed as the person chose, added up, weighed and written; or what stopped it. */
function bring(
  local: Local,
  reading: Reading,
  { one, path, outcome }: { one: ImportCase; path: string; outcome: Outcome },
): Stop | null {
  const context = call(local, 'openImport', {});
  const mapping = chosen(reading, reader.mappingFor(reading, context), one);
  outcome.source = reading.source?.id ?? null;
  const result = reader.addUp(reading, mapping, context, basename(path));
  outcome.remarks.push(...remarksOf(reading, mapping, { context, result, language: one.plan.language }));
  if (!('order' in result)) return result;
  outcome.setApart.push(...setApartOf(result.added));
  const { entries } = call(local, 'reconcileImport', result.order);
  const overlap = entries.flatMap(({ title, cells }) =>
    cells.filter(({ state }) => state === 'overlap').map(({ at }) => `${title} ${at}`),
  );
  if (overlap.length > 0) return { overlap };
  outcome.remarks.push(...changesIn(entries));
  const order = result.order;
  const done = call(local, 'writeImport', {
    order,
    take: [],
    mapping: reader.rememberedMapping(reading, mapping),
  });
  outcome.remarks.push(`written ${done.written}, same ${done.same}, kept ${done.kept}`);
  return null;
}

const changesIn = (entries: Output<'reconcileImport'>['entries']): string[] =>
  entries.flatMap(({ title, cells }) =>
    cells
      .filter(({ state }) => state === 'update' || state === 'conflict')
      .map(({ at, present, incoming, state }) => `${state}: ${title} ${at} ${present} → ${incoming}`),
  );

/** The mapping with what the person chose. */
function chosen(reading: Reading, first: Mapping, { choices = {} }: ImportCase): Mapping {
  const { uses = {}, ...others } = choices;
  const roles: Record<string, string> = { date: 'day', campaign: 'campaign', channel: 'channel', leave: '' };
  const named = reading.table.header.map((header, index) => {
    const use = uses[header] ?? uses[header.trim()];
    if (use === undefined) return first.uses[index] ?? '';
    // A column of weeks or of first days stays what it is when it is called a date.
    if (use === 'date' && ['week', 'from', 'until'].includes(first.uses[index] ?? ''))
      return first.uses[index] ?? '';
    return roles[use] ?? measureUse(use);
  });
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return { ...first, ...given, uses: named };
}

function tell(outcome: Outcome, stop: Stop, { plan }: ImportCase): void {
  const worded = sidebarMessagesOf(plan.language).sidebar.imports;
  if ('overlap' in stop)
    outcome.ambiguous = stop.overlap.map((what) => ({
      question: 'overlap',
      message: `${worded.overlap}: ${what}`,
    }));
  else if ('question' in stop)
    outcome.ambiguous = [{ question: stop.question, message: worded.questions[stop.question] }];
  else {
    const [fault] = stop.faults;
    if (fault) outcome.refused = { code: fault.code, message: sentenceOf(fault, worded) };
  }
}

function sentenceOf(
  { code, text = '', line, column, from = '', until = '' }: ImportFault,
  { faults, line: at, cell }: ReturnType<typeof sidebarMessagesOf>['sidebar']['imports'],
): string {
  const sentence = faults[code];
  const place =
    line === undefined ? '' : column ? `${cell(String(line), column)}: ` : `${at(String(line))}: `;
  const said =
    typeof sentence === 'string'
      ? sentence
      : code === 'longPeriod'
        ? faults.longPeriod(from, until)
        : sentence(text, '');
  return `${place}${said}`;
}

/** What stands in metrics and spend. */
function standing(local: Local): Pick<Outcome, 'written' | 'rows' | 'spend'> {
  const plan: PlanFile = JSON.parse(call(local, 'savePlan', {}).text);
  const rows = (plan.tables.metrics ?? []).flatMap(({ measure, tool = '', months }) =>
    measure && months ? [{ measure, tool, months: months as Record<string, number> }] : [],
  );
  const written: Outcome['written'] = {};
  for (const { measure, months } of rows) {
    const held = written[measure] ?? {};
    written[measure] = held;
    for (const [month, value] of Object.entries(months))
      held[month] = Math.round(((held[month] ?? 0) + value) * 1e6) / 1e6;
  }
  const spend = (plan.tables.spend ?? []).map(({ date = '', amount = 0, supplier = '' }) => ({
    date,
    amount,
    supplier,
  }));
  return { written, rows, ...(spend.length > 0 ? { spend } : {}) };
}
