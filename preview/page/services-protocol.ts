import type { Book } from '../spreadsheet/book';

/** What the page and the thread that runs the add-on say to each other. */
export interface ServicesStart {
  code: string;
  sidebar: string;
  manifest: string;
  calculation: { memory: SharedArrayBuffer; port: MessagePort };
  /** Where the page puts the answer to a question, for which the add-on waits. */
  answers: SharedArrayBuffer;
}

export type ServicesAction =
  | { kind: 'open' }
  | { kind: 'menu'; name: string }
  | { kind: 'sidebar'; name: string; args: unknown[] }
  | { kind: 'xlsx' };

export interface ServicesRequest {
  id: number;
  book: Book;
  action: ServicesAction;
}

export interface MenuItem {
  caption: string;
  /** Absent: a line between items. */
  functionName?: string;
}

export interface Menu {
  caption: string;
  items: MenuItem[];
}

export type ServicesMessage =
  | { kind: 'done'; id: number; book: Book; menus: Menu[]; value: unknown }
  | { kind: 'failed'; id: number; book: Book; menus: Menu[]; message: string }
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'ask'; question: Question };

export interface Question {
  title: string;
  message: string;
  buttons: string[];
  /** A field to write in, as in Ui.prompt. */
  field: boolean;
}

export interface Reply {
  /** Null: closed without choosing. */
  button: string | null;
  text: string;
}
