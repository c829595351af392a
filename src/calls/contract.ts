import * as z from 'zod/mini';
import { languages } from '../workbook/language';

const language = z.enum(languages);
const size = z.enum(['light', 'full']);

/** What the set-up form asks; amounts in major units, the first month as `2027-01`. */
export const setUpSchema = z.object({
  business: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  planName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  size,
  language,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  firstMonth: z.string().check(z.regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)),
  months: z.int().check(z.gte(1), z.lte(24)),
  totalBudget: z.optional(z.number().check(z.gte(0))),
});
export type SetUp = z.infer<typeof setUpSchema>;

/** A tab as the sidebar lists it. */
const tabSchema = z.object({ id: z.string(), title: z.string(), sheetId: z.number() });
export type TabView = z.infer<typeof tabSchema>;

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  /** The tab's id and title, and the cell in A1 notation. */
  tab: z.string(),
  title: z.string(),
  sheetId: z.number(),
  cell: z.string(),
  message: z.string(),
  mend: z.string(),
});
export type FindingView = z.infer<typeof findingSchema>;

const none = z.object({});

/** Every call the sidebar can make: what it takes and what it gives. */
export const contract = {
  /** What is here: null settings where nothing has been built yet. */
  look: {
    input: none,
    output: z.object({
      language,
      settings: z.nullable(z.partial(setUpSchema)),
      /** Sizes this version can build. */
      sizes: z.array(size),
      tabs: z.array(tabSchema),
    }),
  },
  /** Creates missing tabs, takes the set-up, and says which tabs are to be written in which steps; no step when all is in place. */
  beginBuild: {
    input: z.object({ setUp: z.optional(setUpSchema), scope: z.enum(['all', 'strategy', 'plan']) }),
    output: z.object({ steps: z.array(z.array(z.string())) }),
  },
  /** Writes the tabs of one step; may be repeated. */
  buildStep: {
    input: z.object({ tabs: z.array(z.string()) }),
    output: z.object({ tabs: z.array(tabSchema) }),
  },
  /** Runs every check and writes the checks tab. */
  check: { input: none, output: z.object({ findings: z.array(findingSchema) }) },
  /** The whole content of the workbook as the text of a plan file. */
  savePlan: { input: none, output: z.object({ name: z.string(), text: z.string() }) },
  /** Takes the text of a plan file into a workbook without typed content; then as beginBuild. */
  openPlan: {
    input: z.object({
      text: z.string(),
      size: z.optional(size),
      language: z.optional(language),
      asOf: z.optional(z.string()),
    }),
    output: z.object({ tabs: z.array(tabSchema) }),
  },
  /** Shows a tab, and selects a cell in it where one is given. */
  goTo: { input: z.object({ sheetId: z.number(), cell: z.optional(z.string()) }), output: none },
} as const satisfies Record<string, { input: z.core.$ZodType; output: z.core.$ZodType }>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<Name extends CallName> = z.infer<Contract[Name]['input']>;
export type Output<Name extends CallName> = z.infer<Contract[Name]['output']>;

/** What the add-on must offer. */
export type Server = { [Name in CallName]: (input: Input<Name>) => Output<Name> };
/** What the sidebar can ask; a refusal rejects with a ProblemError. */
export type Client = { [Name in CallName]: (input: Input<Name>) => Promise<Output<Name>> };
