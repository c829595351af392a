import type { Alert, Menu } from '../services/screen';
import type { Area, Book } from '../spreadsheet/book';

/** What the page and the thread that runs the add-on say to each other. */
export interface ServicesStart {
  code: string;
  html: Record<string, string>;
  calculation: { memory: SharedArrayBuffer; port: MessagePort };
}

export type ServicesAction =
  | { kind: 'open' }
  | { kind: 'menu'; name: string }
  | { kind: 'sidebar'; name: string; args: unknown[] };

export interface ServicesRequest {
  /** Null: as the thread left it. */
  book: Book | null;
  activeSheetId: number;
  userLocale: string;
  action: ServicesAction;
}

export type Outcome = { value: unknown } | { message: string };

export interface ServicesAnswer {
  /** Null: unchanged. */
  book: Book | null;
  outcome: Outcome;
  menus: Menu[];
  /** What the add-on showed in this run. */
  sidebar: { title: string; html: string } | null;
  alerts: Alert[];
  toasts: string[];
  /** The cells that it went to last. */
  selected: Area | null;
}
