import type { Book } from '../spreadsheet/book';
import type { ServicesClient } from './services-client';
import type { Outcome, ServicesAction, ServicesAnswer } from './services-protocol';

export interface RunnerView {
  /** The book as the grid shows it now. */
  read(): Promise<Book>;
  draw(book: Book): void;
  /** What else the add-on showed. */
  show(answer: ServicesAnswer): void;
  setBusy(busy: boolean): void;
}

/** Runs the add-on's functions one after another: each finds the grid's book and leaves its own in the grid. */
export class AddOnRunner {
  private last: Promise<unknown> = Promise.resolve();
  private running = 0;

  constructor(
    private readonly services: ServicesClient,
    private readonly view: RunnerView,
  ) {}

  /** Of everything asked so far. */
  get done(): Promise<unknown> {
    return this.last;
  }

  get isBusy(): boolean {
    return this.running > 0;
  }

  run(action: ServicesAction): Promise<Outcome> {
    this.running += 1;
    this.view.setBusy(true);
    const turn = this.last.then(() => this.runNow(action));
    this.last = turn;
    return turn;
  }

  private async runNow(action: ServicesAction): Promise<Outcome> {
    try {
      const answer = await this.services.run(await this.view.read(), action);
      if (answer.book) this.view.draw(answer.book);
      this.view.show(answer);
      return answer.outcome;
    } catch (error) {
      return { message: String(error) };
    } finally {
      this.running -= 1;
      this.view.setBusy(this.isBusy);
    }
  }
}
