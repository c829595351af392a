import type { Input, OfferView, Output } from '../../src/calls/contract';
import { problem } from '../../src/calls/problem';
import { cellWrite, type Write } from '../../src/engine/sheet/writes';
import { planOf } from '../../src/features/check/plan-of';
import { type AddedRows, rowsForKpis } from '../../src/features/fill-in/rows-for-kpis';
import { type TypedOver, typedOver } from '../../src/features/fill-in/typed-over';
import { messagesOf } from '../../src/messages/all';
import { wordFor } from '../../src/records/words';
import { measuresEmpty } from '../../src/rules/kpis/measures-needed';
import type { TabId } from '../../src/tabs/ids';
import { cellName } from '../../src/workbook/a1';
import type { ListId } from '../../src/workbook/choice-lists';
import { sayNames } from '../../src/workbook/say-names';
import { build } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';

/** The tabs whose results say what is waited for. */
const resultTabs: TabId[] = ['kpis', 'metrics'];

/** Adds the rows that KPIs need, fills in every formula, and says what was done and what is left to people. */
export function fillInKpis(work: UnitOfWork): Output<'fillInKpis'> {
  if (!work.sheets.has('start')) throw problem('notBuilt');
  build(work);
  const tables = rowsForKpis(work.layout, planOf(work.layout, work.today));
  build(work, { content: { settings: {}, tables } });
  work.calculate(resultTabs);
  return outcome(tables, work);
}

/** What was added, and what the workbook as it is now still waits for. */
function outcome({ kpis, metrics }: AddedRows, after: UnitOfWork): Output<'fillInKpis'> {
  const { language } = after.layout;
  const { fillIn } = messagesOf(language);
  const names = (list: ListId, codes: (string | undefined)[]): string =>
    sayNames(
      codes.map((code) => wordFor(list, code ?? '', language)),
      language,
    );
  const ifAny = (some: unknown[], say: () => string): string[] => (some.length > 0 ? [say()] : []);
  const plan = planOf(after.layout, after.today);
  const all = plan.records.tables.kpis.filter(({ typed }) => typed.kpi !== undefined);
  const waiting = all.map(({ typed }) => measuresEmpty(plan, typed)).filter(({ length }) => length > 0);
  const typed = typedOver(after.layout);
  const cells = () =>
    sayNames(
      typed.map(({ row, column }) => cellName(row, column)),
      language,
    );
  return {
    done: [
      all.length === 0 ? fillIn.noKpis : fillIn.filled(all.length),
      ...ifAny(kpis, () =>
        fillIn.kpisAdded(
          names(
            'kpis',
            kpis.map((row) => row.typed.kpi),
          ),
        ),
      ),
      ...ifAny(metrics, () =>
        fillIn.measuresAdded(
          names(
            'measures',
            metrics.map((row) => row.typed.measure),
          ),
        ),
      ),
    ],
    left: [
      ...ifAny(waiting, () =>
        fillIn.missing(waiting.length, names('measures', [...new Set(waiting.flat())])),
      ),
      ...ifAny(typed, () => fillIn.typedOver(cells())),
    ],
    typedOver: typed.map((one) => offerOf(one, after)),
  };
}

/** Puts our formulas back where people ask for them; what they typed goes to a note. */
export function putBack(work: UnitOfWork, { cells }: Input<'putBack'>): Output<'fillInKpis'> {
  build(work);
  const writes = typedOver(work.layout)
    .filter((one) => cells.includes(idOf(one)))
    .flatMap(({ row, column, held, content }): Write[] => [
      { act: 'keepInNote', row, column, text: held },
      cellWrite(row, column, content),
    ]);
  work.collect({ tab: 'kpis', writes });
  return fillInKpis(work);
}

/** What stands there belongs to its name: others may have typed something else since. */
const idOf = ({ row, column, held }: TypedOver): string => `${cellName(row, column)} ${held}`;

function offerOf(one: TypedOver, { layout, sheets }: UnitOfWork): OfferView {
  const { fillIn } = messagesOf(layout.language);
  return {
    id: idOf(one),
    title: layout.tabLayouts.kpis?.title ?? '',
    sheetId: sheets.get('kpis')?.marker.sheet ?? 0,
    cell: cellName(one.row, one.column),
    what: fillIn.holds(one.kpi, one.header, one.held),
    does: fillIn.does,
    hint: '',
  };
}
