import { loadInVm } from '../bundle/load-in-vm';
import { openLocalWith } from '../bundle/open-local-with';
import type { Book, Calculator } from '../spreadsheet/book';
import { newBook } from '../spreadsheet/new-book';
import { clientOf } from '../workbook/ask';
import { tabIdOf } from '../workbook/report';
import { type Cost, countCalls } from './count-calls';
import { type OperationName, operationNames, operations } from './operations';

export interface Measured {
  name: OperationName;
  cost: Cost;
  /** How many of the add-on's tabs the spreadsheet has afterwards. */
  tabs: number;
}

/** The built add-on, and the plan that its operations are tried on. */
export interface Sample {
  code: string;
  sidebar: string;
  plan: string;
  /** Without one, formulas keep the values that they have. */
  calculator?: Calculator;
}

interface Done extends Measured {
  /** The spreadsheet as the operation left it. */
  book: Book;
}

/** What operations cost on the sample, each in a spreadsheet of its own that none of the others has touched. */
export async function measureOperations(
  sample: Sample,
  names: OperationName[] = operationNames,
): Promise<Measured[]> {
  const load = loadInVm();
  const done = new Map<OperationName, Done>();

  async function carriedOut(name: OperationName): Promise<Done> {
    const known = done.get(name);
    if (known) return known;
    const { after, act } = operations[name];
    const { code, sidebar, plan, calculator } = sample;
    const local = openLocalWith(
      {
        code,
        html: { Sidebar: sidebar },
        book: after ? structuredClone((await carriedOut(after)).book) : newBook(),
        ...(calculator && { calculator }),
      },
      load,
    );
    const { ask, run, cost } = countCalls(local);
    await act({ local, ask, run, uncounted: clientOf(local), plan });
    const result: Done = { name, cost: cost(), tabs: countTabs(local.book), book: local.book };
    done.set(name, result);
    return result;
  }

  const measured: Measured[] = [];
  for (const name of names) {
    const { book: _, ...result } = await carriedOut(name);
    measured.push(result);
  }
  return measured;
}

const countTabs = (book: Book): number =>
  book.sheets.filter(({ id }) => tabIdOf(book, id) !== undefined).length;
