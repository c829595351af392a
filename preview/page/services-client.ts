import { createAnswerMemory } from '../calculation/answer-box';
import type { CalculationStart } from '../calculation/browser-thread';
import type { Book } from '../spreadsheet/book';
import type { ServicesAction, ServicesAnswer, ServicesRequest, ServicesStart } from './services-protocol';

/** The page's side of the thread that runs the add-on; it is asked one thing at a time. */
export class ServicesClient {
  private readonly thread = new Worker('/services-thread.js', { type: 'module' });
  private known: Book | null = null;

  constructor(files: Pick<ServicesStart, 'code' | 'html'>) {
    const start: ServicesStart = { ...files, calculation: startCalculation() };
    this.thread.postMessage(start, [start.calculation.port]);
  }

  run(book: Book, action: ServicesAction): Promise<ServicesAnswer> {
    const request: ServicesRequest = {
      book: book === this.known ? null : book,
      activeSheetId: book.activeSheetId,
      userLocale: book.locale.slice(0, 2),
      action,
    };
    this.thread.postMessage(request);
    return new Promise((resolve, reject) => {
      this.thread.onmessage = ({ data }: MessageEvent<ServicesAnswer>) => {
        this.known = data.book ?? book;
        resolve(data);
      };
      this.thread.onerror = ({ message }) => reject(new Error(message));
    });
  }
}

/** It answers the add-on's thread directly, so that the page may be busy meanwhile. */
function startCalculation(): ServicesStart['calculation'] {
  const memory = createAnswerMemory();
  const { port1, port2 } = new MessageChannel();
  const start: CalculationStart = { memory, port: port2 };
  new Worker('/calculation-thread.js', { type: 'module' }).postMessage(start, [port2]);
  return { memory, port: port1 };
}
