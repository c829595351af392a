import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerCall } from '../../../src/calls/answer';
import type {
  ApprovalView,
  CompletenessView,
  FilledIn,
  FindingView,
  Input,
  OfferGroupView,
  OptionalView,
  Output,
  Server,
  SetUp,
  TabView,
  UndoView,
} from '../../../src/calls/contract';
import { sayAhead } from '../../../src/messages/say-ahead';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import type { Language } from '../../../src/workbook/language';
import { allNew, someContext } from './a-ground';

const ids = ['start', 'goals', 'campaigns', 'budget', 'checks'] as const;
const tables: string[] = ['goals', 'campaigns', 'budget'];

/** Tabs that can be taken out: some there, with rows and without, one taken out before, one never made. */
const optional = {
  personas: { state: 'there', rows: 12 },
  journey: { state: 'there', rows: 0 },
  tasks: { state: 'aside', rows: 0 },
  content: { state: 'absent', rows: 0 },
  reviews: { state: 'there', rows: 1 },
} as const;

/** The add-on's end of the calls as a short play: it remembers whether something was built, and what it was asked. */
export class ASpreadsheet {
  readonly asked: { call: string; input: unknown }[] = [];
  readonly logged: unknown[] = [];
  setUp: SetUp | null = null;
  sizes: SetUp['size'][] = ['light'];
  findings: FindingView[] = [];
  completeness: CompletenessView[] = [];
  faults: OfferGroupView[] = [];
  filledIn: FilledIn = { done: [], left: [], typedOver: [] };
  /** How many of the repairs asked for turn out to be no longer needed. */
  gone = 0;
  undo: UndoView | null = null;
  approvals: ApprovalView[] = [];
  compared: Output<'compare'> = { approval: null, money: null, tabs: [] };
  prepared: Output<'prepareReview'> = { rhythm: 'monthly', open: [], subjects: [], people: [] };
  steps: string[][] = [['start', 'goals'], ['campaigns', 'budget'], ['checks']];
  /** Called before a call is answered; what it throws is the answer. */
  trouble: (call: string) => void = () => {};
  /** Waited for before the add-on is reached at all; what it rejects with is Google's failure, not the add-on's. */
  onTheWay: (call: string) => Promise<void> = () => Promise.resolve();
  openPlan: Server['openPlan'] = () => ({ tabs: [], steps: [] });
  /** What the numbers of a file are matched with, and how they are weighed: everything is new. */
  context: Output<'openImport'> = someContext;
  reconcile: (order: Input<'reconcileImport'>) => Output<'reconcileImport'>['entries'] = allNew;
  private readonly states = new Map<string, OptionalView['state']>();

  constructor(readonly language: Language) {}

  readonly answer = async (request: string): Promise<string> => {
    const { call, input } = JSON.parse(request) as { call: string; input: unknown };
    this.asked.push({ call, input });
    await this.onTheWay(call);
    const server: Server = {
      look: () => this.here(),
      script: ({ name }) => ({
        text: readFileSync(join(__dirname, '..', '..', '..', 'dist', `${name}.html`), 'utf8'),
      }),
      words: ({ language }) => ({ words: JSON.stringify(sayAhead(sidebarMessagesOf(language))) }),
      beginBuild: ({ setUp }) => {
        this.setUp = setUp ?? this.setUp;
        return { steps: this.steps };
      },
      buildStep: ({ tabs }) => ({ tabs: this.tabs().filter(({ id }) => tabs.includes(id)) }),
      changeTabs: ({ add, remove }) => {
        for (const id of add) this.states.set(id, 'there');
        for (const id of remove) this.states.set(id, 'aside');
        return { steps: this.steps.slice(1) };
      },
      addRows: () => ({ tabs: [] }),
      switchLanguage: ({ language }) => {
        if (this.setUp) this.setUp = { ...this.setUp, language };
        this.keepCopies('language');
        return { steps: this.steps };
      },
      scan: () => ({ groups: this.faults }),
      repair: ({ offers }) => {
        this.keepCopies('repair');
        return { done: offers.length - this.gone, gone: this.gone, steps: [] };
      },
      fillInKpis: () => this.filledIn,
      putBack: ({ cells }) => ({
        ...this.filledIn,
        typedOver: this.filledIn.typedOver.filter(({ id }) => !cells.includes(id)),
      }),
      undo: () => {
        this.keepCopies('undo');
        return { tabs: [], steps: [] };
      },
      dropCopies: () => {
        this.undo = null;
        return {};
      },
      check: () => this.checked(),
      fix: ({ key }) => {
        this.findings = this.findings.filter((finding) => finding.key !== key);
        this.keepCopies('fix');
        return this.checked();
      },
      accept: ({ key, reason }) => {
        this.findings = this.findings.map((one) => (one.key === key ? { ...one, accepted: reason } : one));
        return this.checked();
      },
      approve: ({ by }) => {
        this.approvals = [{ day: '2027-01-31', by }, ...this.approvals];
        return { tabs: [] };
      },
      compare: () => this.compared,
      prepareReview: () => this.prepared,
      startReview: ({ rhythm }) => ({
        id: 'V5',
        rhythm,
        figures: 'Goals: On track 2 · At risk 1\nMoney: 28,000\u00a0EUR planned',
        title: this.words.titles.reviews,
        sheetId: 110,
        cell: 'D9',
      }),
      writeReview: () => ({}),
      savePlan: () => ({ name: 'plan-2027.json', text: '{"goals": "المبيعات 销售"}' }),
      openPlan: (input) => this.openPlan(input),
      openImport: () => this.context,
      reconcileImport: (order) => ({ entries: this.reconcile(order) }),
      writeImport: ({ order, take }) => {
        this.keepCopies('import');
        return { written: order.series.length + take.length, same: 0, kept: 0 };
      },
      goTo: () => ({}),
    };
    return answerCall(troubled(server, this.trouble), request, (error) => this.logged.push(error));
  };

  calls(): string[] {
    return this.asked.map(({ call }) => call);
  }

  /** What a call was asked for, each time. */
  inputsOf(call: string): unknown[] {
    return this.asked.filter((one) => one.call === call).map(({ input }) => input);
  }

  /** Holds a call back, the first or a later one of its name, until what it gives is called. */
  hold(held: string, nth = 1): () => void {
    let count = 0;
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.onTheWay = (call) => {
      count += call === held ? 1 : 0;
      return call === held && count >= nth ? released : Promise.resolve();
    };
    return release;
  }

  private here(): Output<'look'> {
    const language = this.setUp?.language ?? this.language;
    const isBuilt = this.setUp !== null;
    return {
      language,
      settings: this.setUp,
      sizes: this.sizes,
      tabs: isBuilt ? this.tabs() : [],
      optional: isBuilt ? this.optional() : [],
      undo: this.undo,
      approvals: this.approvals,
    };
  }

  private checked(): Output<'check'> {
    return { findings: this.findings, completeness: this.completeness };
  }

  private get words() {
    return sidebarMessagesOf(this.setUp?.language ?? this.language);
  }

  private tabs(): TabView[] {
    const { titles } = this.words;
    return ids.map((id, index) => ({
      id,
      title: titles[id],
      sheetId: 100 + index,
      isTable: tables.includes(id),
    }));
  }

  private optional(): OptionalView[] {
    const { titles } = this.words;
    return (Object.keys(optional) as (keyof typeof optional)[]).map((id) => {
      const state = this.states.get(id) ?? optional[id].state;
      return { id, title: titles[id], state, rows: state === 'there' ? optional[id].rows : 0 };
    });
  }

  private keepCopies(act: UndoView['act']): void {
    const { goals, budget } = this.words.titles;
    this.undo = { act, day: '2027-01-31', titles: [goals, budget] };
  }
}

function troubled(server: Server, trouble: (call: string) => void): Server {
  const entries = Object.entries(server).map(([name, answer]) => [
    name,
    (input: never) => {
      trouble(name);
      return answer(input);
    },
  ]);
  return Object.fromEntries(entries);
}
