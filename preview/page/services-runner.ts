import type { Local } from '../bundle/open-local-with';
import type { Menu } from '../services/screen';
import type { Book } from '../spreadsheet/book';
import { adoptBook } from './adopt-book';
import type { Outcome, ServicesAction, ServicesAnswer, ServicesRequest } from './services-protocol';

/** Runs what the page asks for on the book that the page shows, and says what came of it. */
export class ServicesRunner {
  private local: Local | null = null;
  private userLocale = '';
  private menus: Menu[] = [];

  constructor(private readonly open: (book: Book, userLocale: string) => Local) {}

  answer({ book, activeSheetId, userLocale, action }: ServicesRequest): ServicesAnswer {
    const local = this.localFor(book, userLocale);
    local.book.activeSheetId = activeSheetId;
    const before = JSON.stringify(local.book);
    const shown = {
      sidebar: local.sidebar(),
      alerts: local.alerts().length,
      toasts: local.toasts().length,
      selections: local.selections().length,
    };
    const outcome = outcomeOf(() => act(local, action));
    workOut(local);
    if (local.menus().length > 0) this.menus = local.menus();
    const sidebar = local.sidebar();
    return {
      book: JSON.stringify(local.book) === before ? null : local.book,
      outcome,
      menus: this.menus,
      sidebar: sidebar === shown.sidebar ? null : sidebar,
      alerts: local.alerts().slice(shown.alerts),
      toasts: local.toasts().slice(shown.toasts),
      selected: local.selections().slice(shown.selections).at(-1) ?? null,
    };
  }

  private localFor(book: Book | null, userLocale: string): Local {
    if (this.local && userLocale === this.userLocale && (book === null || adoptBook(this.local, book)))
      return this.local;
    const opened = book ?? this.local?.book;
    if (!opened) throw new Error('The first request must bring a book.');
    this.local = this.open(opened, userLocale);
    this.userLocale = userLocale;
    return this.local;
  }
}

function act(local: Local, action: ServicesAction): unknown {
  switch (action.kind) {
    case 'open':
      return local.run('onOpen');
    case 'menu':
      return local.run(action.name);
    case 'sidebar':
      return local.callFromSidebar(action.name, ...action.args);
  }
}

function outcomeOf(run: () => unknown): Outcome {
  try {
    return { value: run() };
  } catch (error) {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Formulas are worked out when somebody looks at a value, and the page is about to. */
function workOut(local: Local): void {
  local.services.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange(1, 1).getValue();
}
