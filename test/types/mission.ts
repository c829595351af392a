/** Compiled, never run: what people can type serves an idea, and an idea is held by what is there. */
import type { FormId, FormOf, RowOf, Settings, TableId } from '../../src/tabs/all';
import type { Idea, mission, workbookWide } from '../../src/tabs/mission';

type Held = (typeof mission)[keyof typeof mission]['places'][number] | (typeof workbookWide)[number];
type Typed =
  | { [Id in TableId]: `${Id}.${Extract<keyof RowOf<Id>, string>}` }[TableId]
  | { [Id in FormId]: `${Id}.${Extract<keyof FormOf<Id>, string>}` }[FormId]
  | `start.${Extract<keyof Settings, string>}`;
type Nothing<Rest extends never> = Rest;

/** Where this does not compile, the place that it names has to be told in src/tabs/mission.ts. */
export type Unserved = Nothing<Exclude<Typed, Held>>;

// @ts-expect-error a column that is not there holds no idea
export const lost: Idea = { idea: 'How it feels', places: ['goals.mood'] };
