import type { AuthMode, CallReport } from '../services/gate';
import { openServices, type Services } from '../services/open-services';
import type { Alert, Menu, Screen } from '../services/screen';
import { type UserActs, userActs } from '../spreadsheet/acts';
import type { Area, Book, Calculator, CellAddress } from '../spreadsheet/book';
import { newBook } from '../spreadsheet/new-book';
import { openBook } from '../spreadsheet/open-book';
import type { LoadBundle } from './bundle';
import { crossToPage, crossToScript } from './crossing';

export interface LocalOptions {
  book?: Book;
  /** Of a new book; a given one has its own. */
  locale?: string;
  timeZone?: string;
  calculator?: Calculator;
  userLocale?: string;
  authMode?: AuthMode;
  /** The text of Code.js. */
  code?: string;
  /** HTML files by name: `{ Sidebar: '...' }`. */
  html?: Record<string, string>;
  log?: (line: string) => void;
}

/** A spreadsheet with the add-on in it. */
export interface Local {
  readonly book: Book;
  readonly services: Services;
  /** Of runs and of the services; calls from the sidebar are always FULL. */
  authMode: AuthMode;
  /** As a menu item, a trigger or an installation calls a function. */
  run(name: string, ...args: unknown[]): unknown;
  /** As `google.script.run` calls one. */
  callFromSidebar(name: string, ...args: unknown[]): unknown;
  menus(): Menu[];
  sidebar(): { title: string; html: string } | null;
  alerts(): Alert[];
  toasts(): string[];
  selections(): Area[];
  /** The button that the user presses at the next alerts. */
  answerAlerts(button: Screen['alertAnswer']): void;
  readonly calls: { reset(): void; report(): CallReport };
  /** The n-th read or write from now fails; null: none. */
  failAt(call: number | null): void;
  /** Another user holds the document's lock. */
  holdLock(held: boolean): void;
  readonly acts: UserActs;
  /** Says what has been changed in the book itself; null: anything. */
  changed(cells: CellAddress[] | null): void;
  calculate(): void;
  close(): void;
}

/** A book with Google's services over it and an add-on in it. Long because everything shares the one state it closes over. */
export function openLocalWith(options: LocalOptions, load: LoadBundle): Local {
  const {
    locale = 'en_US',
    timeZone = 'Etc/UTC',
    calculator,
    code = '',
    html = {},
    log = () => undefined,
  } = options;
  const book = options.book ?? newBook({ locale, timeZone });
  const open = openBook(book, calculator);
  const { services, gate, screen, lock, enterRealm } = openServices(open, {
    userLocale: options.userLocale ?? 'en',
    html,
    log,
  });
  const acts = userActs(open);

  /** A fresh load, as Apps Script makes at each call; the script's lock ends with its run. */
  const inFreshScript = <Result>(
    authMode: AuthMode,
    use: (bundle: ReturnType<LoadBundle>) => Result,
  ): Result => {
    const before = gate.authMode;
    gate.authMode = authMode;
    try {
      const bundle = load(code, { ...services });
      enterRealm(bundle.realm);
      return use(bundle);
    } finally {
      enterRealm({ Date, Error });
      gate.authMode = before;
      lock.mine = false;
    }
  };

  gate.authMode = options.authMode ?? 'FULL';
  return {
    book,
    services,
    get authMode() {
      return gate.authMode;
    },
    set authMode(mode) {
      gate.authMode = mode;
    },
    run: (name, ...args) =>
      inFreshScript(gate.authMode, ({ find }) => {
        const found = find(name);
        if (!found) throw new Error(`Script function not found: ${name}`);
        return found(...(args.length === 0 ? eventOf(name, gate.authMode, services) : args));
      }),
    callFromSidebar: (name, ...args) =>
      inFreshScript('FULL', ({ find, receive }) => {
        const found = name.endsWith('_') || name in services ? null : find(name);
        if (!found) throw new TypeError(`google.script.run.${name} is not a function`);
        return crossToPage(found(...receive(crossToScript(args))));
      }),
    menus: () => screen.menus,
    sidebar: () => screen.sidebar,
    alerts: () => screen.alerts,
    toasts: () => screen.toasts,
    selections: () => screen.selections,
    answerAlerts: (button) => {
      screen.alertAnswer = button;
    },
    calls: { reset: () => gate.reset(), report: () => gate.report() },
    failAt: (call) => gate.failAt(call),
    holdLock: (held) => {
      lock.taken = held;
    },
    acts,
    changed: open.changed,
    calculate: () => {
      open.changed(null);
      open.settle();
    },
    close: () => calculator?.close(),
  };
}

/** Simple triggers are told in which mode they run. */
function eventOf(name: string, authMode: AuthMode, { ScriptApp }: Services): unknown[] {
  return name === 'onOpen' || name === 'onInstall' ? [{ authMode: ScriptApp.AuthMode[authMode] }] : [];
}
