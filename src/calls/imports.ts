import * as z from 'zod/mini';
import { languages } from '../workbook/language';

const id = () => z.string().check(z.maxLength(20));
const name = () => z.string().check(z.maxLength(300));
const day = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** Days of a month, first and last, and the number that a file tells for them. */
const piece = () => z.tuple([z.number(), z.number(), z.number()]);
const pieces = () => z.array(piece());
const months = () => z.record(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)), z.number());

const target = () => z.enum(['metrics', 'spend']);
const split = () => z.enum(['', 'channel', 'campaign']);
const order = () => z.enum(['dmy', 'mdy']);

const named = () => z.object({ id: z.string(), name: z.string() });

/** What a file was taken for, by its headers, so that the next one of its kind needs no answers. */
const mappingSchema = () =>
  z.object({
    /** Names source and headers. */
    key: z.string().check(z.maxLength(40)),
    /** The use of every column, in the order of the file. */
    uses: z.array(name()).check(z.maxLength(200)),
    target: target(),
    split: split(),
    order: z.nullable(order()),
    names: z.record(name(), name()),
  });

/** The same as it is remembered. */
const rememberedMappingSchema = () =>
  z.object({
    key: z.string(),
    uses: z.array(z.string()),
    target: target(),
    split: split(),
    order: z.nullable(order()),
    names: z.record(z.string(), z.string()),
  });

/** What the workbook knows that a file can be matched with, and how earlier files were taken. */
export const importContextSchema = () =>
  z.object({
    language: z.enum(languages),
    currency: z.string(),
    months: z.array(z.string()),
    measures: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), unit: z.string() })),
    channels: z.array(named()),
    campaigns: z.array(named()),
    lines: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        campaign: z.string(),
        channel: z.string(),
        category: z.string(),
      }),
    ),
    hasSpend: z.boolean(),
    mappings: z.array(rememberedMappingSchema()),
  });

/** One measure by month, for a row of the metrics: a given one (`row`), a new one (`new`), or the one that fits. */
const seriesSchema = () =>
  z.object({
    measure: name().check(z.minLength(1)),
    name: name(),
    row: z.optional(id()),
    months: months(),
    /** The days of each month that the numbers are for. */
    pieces: z.optional(z.record(z.string(), pieces())),
  });
/** What was spent in one month under one name, for a row of the tab of spend. */
const spentSchema = () =>
  z.object({
    date: day(),
    supplier: name(),
    name: name(),
    /** A line of the budget, or ''. */
    line: id(),
    amount: z.number(),
    pieces: z.optional(pieces()),
  });

/** The numbers of a file, added up by month. */
export const importOrderSchema = () =>
  z.object({
    source: z.string().check(z.maxLength(40)),
    /** Where the numbers come from, in words. */
    tool: name(),
    /** Whose numbers they are, where the file says so. */
    account: z.optional(name()),
    /** First and last day that the file is about. */
    covers: z.optional(z.nullable(z.object({ from: day(), until: day() }))),
    series: z.array(seriesSchema()).check(z.maxLength(3000)),
    spent: z.array(spentSchema()).check(z.maxLength(3000)),
  });
export type ImportOrder = z.infer<ReturnType<typeof importOrderSchema>>;

/**
 * `new`: blank so far; `update`: it came from an earlier file; `conflict`: people typed something else there; `overlap`: an earlier
 * file was about some of the same days, and nothing tells which.
 */
const cellSchema = () =>
  z.object({
    at: z.string(),
    incoming: z.number(),
    present: z.string(),
    state: z.enum(['new', 'same', 'update', 'conflict', 'overlap']),
  });
const entrySchema = () =>
  z.object({
    title: z.string(),
    /** The row it goes to; '' for a new one. */
    row: z.string(),
    /** Rows that it might go to as well. */
    rows: z.array(named()),
    cells: z.array(cellSchema()),
  });
export type ImportEntry = z.infer<ReturnType<typeof entrySchema>>;
type ImportCell = z.infer<ReturnType<typeof cellSchema>>;
export type ImportState = ImportCell['state'];

export const reconciledSchema = () => z.object({ entries: z.array(entrySchema()) });

/** What of it is to be written: conflicts only where the file is to win, each as `entry:month`. */
export const importSchema = () =>
  z.object({
    order: importOrderSchema(),
    take: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20_000)),
    mapping: mappingSchema(),
  });
export type RememberedMapping = z.infer<ReturnType<typeof mappingSchema>>;
