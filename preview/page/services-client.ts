import { createAnswerMemory, putAnswer } from '../calculation/answer-box';
import type { CalculationStart } from '../calculation/browser-thread';
import type { Book } from '../spreadsheet/book';
import type {
  Menu,
  Question,
  Reply,
  ServicesAction,
  ServicesMessage,
  ServicesRequest,
  ServicesStart,
} from './services-protocol';

export interface ServicesEvents {
  showSidebar(sidebar: { title: string; html: string }): void;
  showToast(toast: { title: string; message: string; seconds: number }): void;
  ask(question: Question): Promise<Reply>;
}

export interface Ran {
  book: Book;
  menus: Menu[];
  outcome: { value: unknown } | { message: string };
}

/** The page's side of the thread that runs the add-on. */
export class ServicesClient {
  private readonly thread = new Worker('/services-thread.js');
  private readonly answers = createAnswerMemory();
  private readonly pending = new Map<number, (ran: Ran) => void>();
  private requests = 0;

  constructor(
    files: Pick<ServicesStart, 'code' | 'sidebar' | 'manifest'>,
    private readonly events: ServicesEvents,
  ) {
    this.thread.onmessage = ({ data }: MessageEvent<ServicesMessage>) => void this.hear(data);
    const start: ServicesStart = { ...files, answers: this.answers, calculation: startCalculation() };
    this.thread.postMessage(start, [start.calculation.port]);
  }

  run(book: Book, action: ServicesAction): Promise<Ran> {
    this.requests += 1;
    const request: ServicesRequest = { id: this.requests, book, action };
    return new Promise((resolve) => {
      this.pending.set(request.id, resolve);
      this.thread.postMessage(request);
    });
  }

  private async hear(message: ServicesMessage): Promise<void> {
    switch (message.kind) {
      case 'done':
        return this.settle(message.id, { ...message, outcome: { value: message.value } });
      case 'failed':
        return this.settle(message.id, { ...message, outcome: { message: message.message } });
      case 'sidebar':
        return this.events.showSidebar(message);
      case 'toast':
        return this.events.showToast(message);
      case 'ask':
        return putAnswer(this.answers, await this.events.ask(message.question));
    }
  }

  private settle(id: number, ran: Ran): void {
    this.pending.get(id)?.(ran);
    this.pending.delete(id);
  }
}

/** It answers the add-on's thread directly, so that the page may be busy meanwhile. */
function startCalculation(): ServicesStart['calculation'] {
  const memory = createAnswerMemory();
  const { port1, port2 } = new MessageChannel();
  const start: CalculationStart = { memory, port: port2 };
  new Worker('/calculation-thread.js').postMessage(start, [port2]);
  return { memory, port: port1 };
}
