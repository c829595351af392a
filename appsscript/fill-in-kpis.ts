import type { Input, OfferView, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { cellWrite, type Write } from '../src/engine/sheet/writes';
import { planOf } from '../src/features/check/plan-of';
import { type AddedRows, rowsForKpis } from '../src/features/fill-in/rows-for-kpis';
import { type TypedOver, typedOver } from '../src/features/fill-in/typed-over';
import { messagesOf } from '../src/messages/all';
import { wordFor } from '../src/records/words';
import { measuresEmpty } from '../src/rules/kpis/measures-needed';
import { cellName } from '../src/workbook/a1';
import { sayNames } from '../src/workbook/say-names';
import { buildAll } from './build';
import { openWorkbook, type Workbook, withTitles } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds the rows that KPIs need, fills in every formula, and says what was done and what is left to people. */
export function fillInKpis(spreadsheet: Spreadsheet): Output<'fillInKpis'> {
  const opened = () => openWorkbook(spreadsheet, { toWrite: (id) => id === 'kpis' });
  const before = opened();
  if (!before.ourSheets.has('start')) throw problem('notBuilt');
  const hasTabs = before.layout.tabLayouts.kpis && before.layout.tabLayouts.metrics;
  if (!hasTabs) buildAll(spreadsheet, {});
  const { layout } = hasTabs ? before : opened();
  const tables = rowsForKpis(layout, planOf(layout, before.dayOf(new Date())));
  buildAll(spreadsheet, { content: { settings: {}, tables } });
  return outcome(tables, withTitles(opened()));
}

/** What was added, and what the workbook as it is now still waits for. */
function outcome({ kpis, metrics }: AddedRows, after: Workbook): Output<'fillInKpis'> {
  const { language } = after.layout;
  const { fillIn } = messagesOf(language);
  const names = (list: string, codes: (string | undefined)[]): string =>
    sayNames(
      codes.map((code) => wordFor(list, code ?? '', language)),
      language,
    );
  const ifAny = (some: unknown[], say: () => string): string[] => (some.length > 0 ? [say()] : []);
  const plan = planOf(after.layout, after.dayOf(new Date()));
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
export function putBack(spreadsheet: Spreadsheet, { cells }: Input<'putBack'>): Output<'fillInKpis'> {
  buildAll(spreadsheet, {});
  const workbook = openWorkbook(spreadsheet, { toWrite: (id) => id === 'kpis' });
  const writes = typedOver(workbook.layout)
    .filter((one) => cells.includes(idOf(one)))
    .flatMap(({ row, column, held, content }): Write[] => [
      { act: 'keepInNote', row, column, text: held },
      cellWrite(row, column, content),
    ]);
  writeTab({ tab: 'kpis', writes }, workbook.ourSheets);
  return fillInKpis(spreadsheet);
}

/** What stands there belongs to its name: others may have typed something else since. */
const idOf = ({ row, column, held }: TypedOver): string => `${cellName(row, column)} ${held}`;

function offerOf(one: TypedOver, { layout, ourSheets }: Workbook): OfferView {
  const { fillIn } = messagesOf(layout.language);
  return {
    id: idOf(one),
    title: layout.tabLayouts.kpis?.title ?? '',
    sheetId: ourSheets.get('kpis')?.marker.sheet ?? 0,
    cell: cellName(one.row, one.column),
    what: fillIn.holds(one.kpi, one.header, one.held),
    does: fillIn.does,
    hint: '',
  };
}
