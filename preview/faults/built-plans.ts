import { loadOnceInVm } from '../bundle/load-in-vm';
import { openLocalWith } from '../bundle/open-local-with';
import type { Local } from '../local';
import type { Book, Calculator } from '../spreadsheet/book';
import { clientOf } from '../workbook/ask';
import type { FindingView } from '../../src/calls/contract';
import type { Case } from './read-cases';

/** A workbook in which a plan was opened and checked, and what the check found. */
interface Built {
  book: Book;
  findings: FindingView[];
}

interface Given {
  /** The text of Code.js. */
  code: string;
  calculator: Calculator;
  /** The text of a plan file by its path as a case names it. */
  read(path: string): Promise<string>;
}

/** Workbooks of the plans that cases name: each is built once, and copied for each case. */
export class BuiltPlans {
  private readonly built = new Map<string, Promise<Built>>();
  private readonly load = loadOnceInVm();

  constructor(private readonly given: Given) {}

  /** What was found in the plan as it is, and a copy of its workbook to type in. */
  async open(one: Case): Promise<{ local: Local; before: FindingView[] }> {
    const { plan, language, locale, asOf } = one;
    const name = JSON.stringify([plan, language, locale, asOf]);
    const made = this.built.get(name) ?? this.build(one);
    this.built.set(name, made);
    const { book, findings } = await made;
    return { local: this.local({ book: structuredClone(book) }), before: findings };
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
    return { book: local.book, findings };
  }

  private local(options: { book?: Book; locale?: string }): Local {
    const { code, calculator } = this.given;
    return openLocalWith({ ...options, code, calculator }, this.load);
  }
}
