import type { Area } from '../spreadsheet/book';

export type MenuItem =
  | { caption: string; functionName: string }
  | { caption: string; items: MenuItem[] }
  | [];

export interface Menu {
  title: string;
  items: MenuItem[];
}

export interface Alert {
  title: string | null;
  prompt: string;
}

/** What the script has put on the user's screen. */
export interface Screen {
  menus: Menu[];
  sidebar: { title: string; html: string } | null;
  alerts: Alert[];
  toasts: string[];
  /** The cells that it went to. */
  selections: Area[];
  /** The button that the user presses at the next alerts. */
  alertAnswer: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
}

export const emptyScreen = (): Screen => ({
  menus: [],
  sidebar: null,
  alerts: [],
  toasts: [],
  selections: [],
  alertAnswer: 'OK',
});
