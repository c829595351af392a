import type { Book } from '../spreadsheet/book';
import type { Ran, ServicesClient } from './services-client';
import type { Menu, ServicesAction } from './services-protocol';

export interface RunnerView {
  /** The book as the grid shows it now. */
  read(): Promise<Book>;
  draw(book: Book): void;
  drawMenus(menus: Menu[]): void;
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

  run(action: ServicesAction): Promise<Ran['outcome']> {
    const turn = this.last.then(() => this.runNow(action));
    this.last = turn;
    return turn;
  }

  private async runNow(action: ServicesAction): Promise<Ran['outcome']> {
    this.running += 1;
    this.view.setBusy(true);
    try {
      const { book, menus, outcome } = await this.services.run(await this.view.read(), action);
      this.view.draw(book);
      this.view.drawMenus(menus);
      return outcome;
    } finally {
      this.running -= 1;
      this.view.setBusy(this.running > 0);
    }
  }
}
