import type { Book } from '../spreadsheet/book';
import type { Grid } from './grid';

/** What the page asks of the grid. */
export type ShownBook = Pick<Grid, 'shown' | 'read' | 'draw' | 'select' | 'endTyping'>;

/** Stands in for the grid until it is there, so that the add-on need not wait for it. */
export class UnseenBook implements ShownBook {
  constructor(private book: Book) {}

  get shown(): Book {
    return this.book;
  }

  read(): Book {
    return this.book;
  }

  draw(book: Book): void {
    this.book = book;
  }

  /** Nothing is selected before it is seen. */
  select(): void {}

  /** Nobody types where nothing is seen. */
  async endTyping(): Promise<void> {}
}
