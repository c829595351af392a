import { answerCall } from '../../../src/calls/answer';
import type { FindingView, Output, Server, SetUp, TabView } from '../../../src/calls/contract';
import { messagesOf } from '../../../src/messages/all';
import type { Language } from '../../../src/workbook/language';

const ids = ['start', 'goals', 'campaigns', 'budget', 'checks'] as const;

/** The add-on's end of the calls as a short play: it remembers whether something was built, and what it was asked. */
export class ASpreadsheet {
  readonly asked: { call: string; input: unknown }[] = [];
  readonly logged: unknown[] = [];
  setUp: SetUp | null = null;
  sizes: SetUp['size'][] = ['light'];
  findings: FindingView[] = [];
  steps: string[][] = [['start', 'goals'], ['campaigns', 'budget'], ['checks']];
  /** Called before a call is answered; what it throws is the answer. */
  trouble: (call: string) => void = () => {};
  /** Waited for before the add-on is reached at all; what it rejects with is Google's failure, not the add-on's. */
  onTheWay: (call: string) => Promise<void> = () => Promise.resolve();
  openPlan: Server['openPlan'] = () => ({ tabs: [] });

  constructor(readonly language: Language) {}

  readonly answer = async (request: string): Promise<string> => {
    const { call, input } = JSON.parse(request) as { call: string; input: unknown };
    this.asked.push({ call, input });
    await this.onTheWay(call);
    const server: Server = {
      look: () => this.here(),
      beginBuild: ({ setUp }) => {
        this.setUp = setUp ?? this.setUp;
        return { steps: this.steps };
      },
      buildStep: ({ tabs }) => ({ tabs: this.tabs().filter(({ id }) => tabs.includes(id)) }),
      check: () => ({ findings: this.findings }),
      savePlan: () => ({ name: 'plan-2027.json', text: '{"goals": "المبيعات 销售"}' }),
      openPlan: (input) => this.openPlan(input),
      goTo: () => ({}),
    };
    return answerCall(troubled(server, this.trouble), request, (error) => this.logged.push(error));
  };

  calls(): string[] {
    return this.asked.map(({ call }) => call);
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
    return { language, settings: this.setUp, sizes: this.sizes, tabs: this.setUp ? this.tabs() : [] };
  }

  private tabs(): TabView[] {
    const { tabs } = messagesOf(this.setUp?.language ?? this.language);
    return ids.map((id, index) => ({ id, title: tabs[id].title, sheetId: 100 + index }));
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
