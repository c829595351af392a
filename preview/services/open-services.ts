import type { OpenBook } from '../spreadsheet/open-book';
import type { Context } from './context';
import { createMetadata } from './developer-metadata';
import { Gate } from './gate';
import { htmlService } from './html-service';
import { type LockState, lockService } from './lock-service';
import { createNamedRange } from './named-range';
import { createProtection } from './protection';
import { createRange } from './range';
import { createRangeList } from './range-list';
import type { Realm } from './realm';
import { emptyScreen, type Screen } from './screen';
import { scriptApp } from './script-app';
import { session } from './session';
import { createSheet } from './sheet';
import { createSpreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { createUi } from './ui';
import { utilities } from './utilities';

interface ServiceOptions {
  userLocale: string;
  html: Record<string, string>;
  log(line: string): void;
}

/** The globals that a script finds. */
export type Services = ReturnType<typeof createGlobals>;

interface OpenServices {
  services: Services;
  gate: Gate;
  screen: Screen;
  lock: LockState;
  /** Says whose classes the script uses from now on. */
  enterRealm(realm: Realm): void;
}

export function openServices(open: OpenBook, options: ServiceOptions): OpenServices {
  const screen = emptyScreen();
  const lock: LockState = { mine: false, taken: false };
  const context: Context = {
    open,
    gate: new Gate(),
    realm: { Date, Error },
    toast: (message) => screen.toasts.push(message),
    select: (area) => screen.selections.push(area),
    make: {
      spreadsheet: () => createSpreadsheet(context),
      sheet: (id) => createSheet(context, id),
      range: (area) => createRange(context, area),
      rangeList: (areas) => createRangeList(context, areas),
      namedRange: (name) => createNamedRange(context, name),
      protection: (id) => createProtection(context, id),
      metadata: (id) => createMetadata(context, id),
    },
  };
  return {
    services: createGlobals(context, options, { screen, lock }),
    gate: context.gate,
    screen,
    lock,
    enterRealm: (realm) => {
      context.realm = realm;
    },
  };
}

function createGlobals(
  context: Context,
  options: ServiceOptions,
  { screen, lock }: { screen: Screen; lock: LockState },
) {
  const log = (...words: unknown[]) => options.log(words.map(String).join(' '));
  return {
    SpreadsheetApp: spreadsheetApp(context, createUi(context, screen, lock)),
    HtmlService: htmlService(context, options.html),
    LockService: lockService(context, lock),
    ScriptApp: scriptApp(context),
    Session: session(context, options.userLocale),
    Utilities: utilities(context),
    Logger: { log },
    console: { log, info: log, warn: log, error: log },
  };
}
