import type { FindingView } from '../../src/calls/contract';
import { loadOnceInVm } from '../bundle/load-in-vm';
import { openLocalWith } from '../bundle/open-local-with';
import type { Local } from '../local';
import type { Book, Calculator } from '../spreadsheet/book';
import { clientOf } from '../workbook/ask';
import { putBack } from './put-back';
import type { Case } from './read-cases';

/** A workbook in which a plan was opened and checked, what the check found, and how the book stood then. */
interface Built {
  local: Local;
  before: FindingView[];
  stood: Book;
}

interface Given {
  /** The text of Code.js. */
  code: string;
  calculator: Calculator;
  /** The text of a plan file by its path as a case names it. */
  read(path: string): Promise<string>;
}

/** Workbooks of the plans that cases name: each is built once, and stands for each case as it did then. */
export class BuiltPlans {
  private readonly built = new Map<string, Promise<Built>>();
  private readonly load = loadOnceInVm();

  constructor(private readonly given: Given) {}

  /** The workbook of a case's plan to type in, until the next is asked for, and what was found in it as it is. */
  async open(one: Case): Promise<Pick<Built, 'local' | 'before'>> {
    const { plan, language, locale, asOf } = one;
    const name = JSON.stringify([plan, language, locale, asOf]);
    const known = this.built.get(name);
    const made = known ?? this.build(one);
    this.built.set(name, made);
    const { local, before, stood } = await made;
    if (known) local.changed(putBack(local.book, stood));
    return { local, before };
  }

  private async build({ plan, language, locale = 'en_US', asOf }: Case): Promise<Built> {
    const text = await this.given.read(plan);
    const local = this.local({ locale });
    const ask = clientOf(local);
    const { steps } = await ask.openPlan({ text, ...(language && { language }), ...(asOf && { asOf }) });
    for (const tabs of steps) await ask.buildStep({ tabs });
    local.calculate();
    const { findings } = await ask.check({});
    local.calculate();
    return { local, before: findings, stood: structuredClone(local.book) };
  }

  private local(options: { locale: string }): Local {
    const { code, calculator } = this.given;
    return openLocalWith({ ...options, code, calculator }, this.load);
  }
}
