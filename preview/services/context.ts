import type { Area } from '../spreadsheet/book';
import type { OpenBook } from '../spreadsheet/open-book';
import type { ClassName, Modelled } from './call-kinds';
import { Gate } from './gate';
import type {
  GoogleClasses,
  GoogleMetadata,
  GoogleNamedRange,
  GoogleProtection,
  GoogleRange,
  GoogleRangeList,
  GoogleSheet,
  GoogleSpreadsheet,
} from './google-types';
import { guard } from './guard';
import type { Realm } from './realm';

/** What all services of one open book share. */
export interface Context {
  readonly open: OpenBook;
  readonly gate: Gate;
  /** Changes with each run of the script. */
  realm: Realm;
  readonly make: Makers;
  toast(message: string): void;
  select(area: Area): void;
}

/** Google's objects give out one another, so each finds the others here. */
interface Makers {
  spreadsheet(): GoogleSpreadsheet;
  sheet(id: number): GoogleSheet;
  range(area: Area): GoogleRange;
  rangeList(areas: Area[]): GoogleRangeList;
  namedRange(name: string): GoogleNamedRange;
  protection(id: number): GoogleProtection;
  metadata(id: number): GoogleMetadata;
}

/** A counted object: what it can do is all that the table of calls names, and nothing else. */
export function counted<Name extends ClassName>(
  name: Name,
  context: Context,
  members: Modelled<Name>,
): GoogleClasses[Name] {
  return guard<GoogleClasses[Name]>(members, {
    name,
    realm: () => context.realm,
    enter: (method) => context.gate.enter(name, method),
  });
}

/** The same services through a gate of their own, for what a counted call does inside. */
export const uncounted = (context: Context): Context => ({ ...context, gate: new Gate() });
