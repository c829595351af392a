import type { Reader } from '../../src/features/imports/flow/reader';
import type { Asked } from './asked';
import type { Event } from './event';
import { addedUp, type Importing, mapped, withFile, withRow, withTable } from './importing';

export type ImportEvent = Extract<
  Event,
  { type: 'fileRead' | 'choseTable' | 'mapped' | 'previewed' | 'choseRow' | 'remapped' }
>;

interface Next {
  importing: Importing;
  /** What the add-on is asked for. */
  asks?: Asked;
}

/** A file after one step on its way into the workbook. */
export function reduceImport(reader: Reader, importing: Importing, event: ImportEvent): Next {
  switch (event.type) {
    case 'fileRead': {
      const next = withFile(event.name, event.read);
      return next.reading ? { importing: next, asks: { doing: 'openImport' } } : { importing: next };
    }
    case 'choseTable':
      return { importing: withTable(reader, importing, event.table) };
    case 'mapped':
      return { importing: mapped(importing, event.change) };
    case 'previewed': {
      const next = addedUp(reader, { ...importing, faults: [], question: null, order: null });
      return next.order
        ? { importing: next, asks: { doing: 'reconcileImport', order: next.order } }
        : { importing: next };
    }
    case 'choseRow': {
      const order = withRow(importing, event.entry, event.row);
      return order
        ? { importing: { ...importing, order }, asks: { doing: 'reconcileImport', order } }
        : { importing };
    }
    case 'remapped':
      return { importing: { ...importing, entries: null } };
  }
}
