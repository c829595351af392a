import * as z from 'zod/mini';
import { changes, decisions, rhythms } from '../workbook/choice-lists';
import { isMonth } from '../workbook/day';
import { languages } from '../workbook/language';
import { isCurrency } from '../workbook/money';
import { faultKinds } from './fault-kinds';
import { importContextSchema, importOrderSchema, importSchema, reconciledSchema } from './imports';

const language = () => z.enum(languages);
const size = () => z.enum(['light', 'full']);
const rhythm = () => z.enum(rhythms);
/** The steps of a build that is to follow: the ids of the tabs of each. */
const steps = () => z.array(z.array(z.string()));

/** What the set-up form asks; amounts in major units, the first month as `2027-01`. */
export const setUpSchema = () =>
  z.object({
    business: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    planName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    size: size(),
    language: language(),
    currency: z.string().check(z.refine(isCurrency)),
    firstMonth: z.string().check(z.refine(isMonth)),
    months: z.int().check(z.gte(1), z.lte(24)),
    totalBudget: z.optional(z.number().check(z.gte(0))),
    /** How often the plan is reviewed: the days are laid out with the tab of the reviews. */
    rhythm: z.optional(rhythm()),
  });
export type SetUp = z.infer<ReturnType<typeof setUpSchema>>;

/** The same as it stands in a workbook, where anything may be typed. */
const settingsSchema = () =>
  z.object({
    business: z.string(),
    planName: z.string(),
    size: size(),
    language: language(),
    currency: z.string(),
    firstMonth: z.string(),
    months: z.number(),
    totalBudget: z.number(),
    rhythm: rhythm(),
  });

/** A tab as the sidebar lists it; rows can be added to a table. */
const tabSchema = () =>
  z.object({ id: z.string(), title: z.string(), sheetId: z.number(), isTable: z.boolean() });
export type TabView = z.infer<ReturnType<typeof tabSchema>>;

/** A tab that people may take out and bring back; `aside`: taken out, hidden, everything in it kept. */
const optionalSchema = () =>
  z.object({
    id: z.string(),
    title: z.string(),
    state: z.enum(['there', 'aside', 'absent']),
    /** Rows or answers that people typed. */
    rows: z.number(),
  });
export type OptionalView = z.infer<ReturnType<typeof optionalSchema>>;

/** The last change that can be undone: what it was, when (`2027-01-31`), and the tabs that undoing it puts back. */
const undoSchema = () =>
  z.object({
    act: z.enum(['language', 'repair', 'fix', 'import', 'undo']),
    day: z.string(),
    titles: z.array(z.string()),
  });
export type UndoView = z.infer<ReturnType<typeof undoSchema>>;

/** One fault with what a repair would do; `does` is empty where only people can fix it, and `hint` says how. */
const offerSchema = () =>
  z.object({
    id: z.string(),
    title: z.string(),
    sheetId: z.number(),
    /** A1 notation; empty for a whole tab. */
    cell: z.string(),
    what: z.string(),
    does: z.string(),
    hint: z.string(),
  });
export type OfferView = z.infer<ReturnType<typeof offerSchema>>;
/** Faults of one kind. */
const offerGroupSchema = () => z.object({ kind: z.enum(faultKinds), offers: z.array(offerSchema()) });
export type OfferGroupView = z.infer<ReturnType<typeof offerGroupSchema>>;

/** A cell to go to. */
const place = () => ({ title: z.string(), sheetId: z.number(), cell: z.string() });

/** One of the rows that a finding is about, or something that follows from it. */
const partSchema = () =>
  z.object({
    is: z.enum(['row', 'follows']),
    tab: z.string(),
    ...place(),
    key: z.string(),
    message: z.string(),
    fixes: z.array(z.string()),
  });
export type PartView = z.infer<ReturnType<typeof partSchema>>;

const findingSchema = () =>
  z.object({
    code: z.string(),
    severity: z.enum(['result', 'error', 'warning', 'advice']),
    /** The tab's id and title, and the cell in A1 notation. */
    tab: z.string(),
    title: z.string(),
    sheetId: z.number(),
    cell: z.string(),
    /** Further cells that it names. */
    witnesses: z.optional(z.array(z.object({ tab: z.string(), ...place() }))),
    message: z.string(),
    fix: z.string(),
    /** Names the finding in calls. */
    key: z.string(),
    /** What one click can do, in words; '' for a way that was tried and does not help. */
    fixes: z.array(z.string()),
    /** The rows, where the same is found of several, and what follows from it. */
    parts: z.array(partSchema()),
    /** Why people leave it as it is; empty for an open finding. */
    accepted: z.string(),
  });
export type FindingView = z.infer<ReturnType<typeof findingSchema>>;

/** How much of what may be typed in a tab is: cells filled in rows in use, or answers given. */
const completenessSchema = () =>
  z.object({
    id: z.string(),
    title: z.string(),
    filled: z.number(),
    of: z.number(),
  });
export type CompletenessView = z.infer<ReturnType<typeof completenessSchema>>;

/** Who approved the plan, and when (`2027-01-31`). */
const approvalSchema = () => z.object({ day: z.string(), by: z.string() });
export type ApprovalView = z.infer<ReturnType<typeof approvalSchema>>;

/** How a row differs from the approved plan: it came, it went, or a cell of it says something else ('' for nothing). */
const changeSchema = () =>
  z.object({
    is: z.enum(['added', 'gone', 'changed']),
    name: z.string(),
    column: z.string(),
    before: z.string(),
    now: z.string(),
    cell: z.string(),
  });
export type ChangeView = z.infer<ReturnType<typeof changeSchema>>;
/** The differences of a tab; it has no sheet where it was taken out. */
const changedTabSchema = () =>
  z.object({
    id: z.string(),
    title: z.string(),
    sheetId: z.nullable(z.number()),
    changes: z.array(changeSchema()),
  });
export type ChangedTabView = z.infer<ReturnType<typeof changedTabSchema>>;

/** A decision of an earlier review that is not carried out yet, in words. */
const openDecisionSchema = () =>
  z.object({
    what: z.string(),
    owner: z.string(),
    due: z.string(),
    isLate: z.boolean(),
    ...place(),
  });
export type OpenDecisionView = z.infer<ReturnType<typeof openDecisionSchema>>;

/** A row that a decision may name. */
const namedRowSchema = () => z.object({ id: z.string(), label: z.string() });
export type NamedRow = z.infer<ReturnType<typeof namedRowSchema>>;

const words = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000));
const decisionSchema = () =>
  z.object({
    decision: z.enum(decisions),
    changes: z.optional(z.enum(changes)),
    subject: z.optional(words()),
    owner: z.optional(words()),
    due: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  });

const checked = () =>
  z.object({
    findings: z.array(findingSchema()),
    completeness: z.array(completenessSchema()),
    /** What a fix has changed, in words. */
    changed: z.optional(z.array(z.string())),
  });

/** What was done for the KPIs and what is left, in sentences, and the formulas that people typed over. */
const filledIn = () =>
  z.object({
    done: z.array(z.string()),
    left: z.array(z.string()),
    typedOver: z.array(offerSchema()),
  });
export type FilledIn = z.infer<ReturnType<typeof filledIn>>;

const none = () => z.object({});

type Schema = () => z.core.$ZodType;

/** Every call the sidebar can make, and what it takes: the add-on checks it. */
export const inputs = {
  /** What is here: null settings where nothing has been built yet. */
  look: none,
  /** The words of the sidebar in another language than its page came with, as the JSON text of a wording. */
  words: () => z.object({ language: language() }),
  /** A part of the sidebar that is no part of its page, as the text of a script. */
  script: () => z.object({ name: z.enum(['Imports', 'Workbooks']) }),
  /** Creates missing tabs, takes the set-up, and says which tabs are to be written in which steps; no step when all is in place. */
  beginBuild: () =>
    z.object({ setUp: z.optional(setUpSchema()), scope: z.enum(['all', 'strategy', 'plan']) }),
  /** Writes the tabs of one step; may be repeated. */
  buildStep: () => z.object({ tabs: z.array(z.string()) }),
  /** Takes optional tabs out (hidden and kept) and brings others in; gives the steps of the build that follows. */
  changeTabs: () => z.object({ add: z.array(z.string()), remove: z.array(z.string()) }),
  /** Puts blank rows at the end of a table. */
  addRows: () => z.object({ tab: z.string(), count: z.int().check(z.gte(1), z.lte(500)) }),
  /** Keeps copies, then puts the tabs into another language; gives the steps of the build that follows. */
  switchLanguage: () => z.object({ language: language() }),
  /** What is broken, and what repairing it would do; writes nothing. */
  scan: none,
  /** Keeps copies, does the ticked repairs, and begins a build; `gone` of them were no longer there to be done. */
  repair: () => z.object({ offers: z.array(z.string()) }),
  /** Puts the tabs back as they were before the last change; that, too, can be undone. Gives the steps of a build that follows, if one does. */
  undo: none,
  /** Deletes the copies that the last change kept. */
  dropCopies: none,
  /** Adds the rows that KPIs need, and fills in their formulas. */
  fillInKpis: none,
  /** Puts formulas back that people typed over, as `fillInKpis` named them; then fills in again. */
  putBack: () => z.object({ cells: z.array(z.string()) }),
  /** Runs every check and writes the checks tab. */
  check: none,
  /** Mends a finding in one of its ways (zero-based), keeping copies, and checks again. */
  fix: () => z.object({ key: z.string(), way: z.int() }),
  /** Takes a reason for leaving a finding as it is (an empty one takes it back), and checks again. */
  accept: () => z.object({ key: z.string(), reason: z.string().check(z.trim(), z.maxLength(500)) }),
  /** Keeps the plan as it stands as the approved one, in place of any before. */
  approve: () => z.object({ by: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) }),
  /** What has changed since the plan was approved, tab by tab, in words; no approval where none is kept. */
  compare: none,
  /** What is on the table before a review; writes nothing. */
  prepareReview: none,
  /** Begins a review in a row of its own, with the figures of the day; one begun today goes on. */
  startReview: () => z.object({ rhythm: rhythm() }),
  /** Writes down what was learnt and decided in a review; asked for twice, it writes once. */
  writeReview: () =>
    z.object({
      id: z.string().check(z.regex(/^V[1-9]\d*$/)),
      rhythm: rhythm(),
      lessons: z.object({
        worked: z.optional(words()),
        failed: z.optional(words()),
        why: z.optional(words()),
        customersSaid: z.optional(words()),
        teamSaid: z.optional(words()),
      }),
      decisions: z.array(decisionSchema()).check(z.maxLength(50)),
    }),
  /** The whole content of the workbook as the text of a plan file. */
  savePlan: none,
  /** Takes the text of a plan file into a workbook without typed content; then as beginBuild. */
  openPlan: () =>
    z.object({
      text: z.string(),
      size: z.optional(size()),
      language: z.optional(language()),
      asOf: z.optional(z.string()),
    }),
  /** What the numbers of a file can be matched with. */
  openImport: none,
  /** Holds numbers against what stands in the workbook; writes nothing. */
  reconcileImport: importOrderSchema,
  /** Keeps copies, writes the numbers of a file, and remembers how it was taken. */
  writeImport: importSchema,
  /** Shows a tab, and selects a cell in it where one is given. */
  goTo: () => z.object({ sheetId: z.number(), cell: z.optional(z.string()) }),
} satisfies Record<string, Schema>;

/** What each call gives: the sidebar checks it. Apart from the inputs, since neither end needs both. */
export const outputs = {
  look: () =>
    z.object({
      language: language(),
      settings: z.nullable(z.partial(settingsSchema())),
      /** Sizes this version can build. */
      sizes: z.array(size()),
      tabs: z.array(tabSchema()),
      optional: z.array(optionalSchema()),
      undo: z.nullable(undoSchema()),
      /** The approval that counts and the ones before, latest first; none where nobody has approved the plan. */
      approvals: z.array(approvalSchema()),
    }),
  words: () => z.object({ words: z.string() }),
  script: () => z.object({ text: z.string() }),
  beginBuild: () => z.object({ steps: steps() }),
  buildStep: () => z.object({ tabs: z.array(tabSchema()) }),
  changeTabs: () => z.object({ steps: steps() }),
  addRows: () => z.object({ tabs: z.array(tabSchema()) }),
  switchLanguage: () => z.object({ steps: steps() }),
  scan: () => z.object({ groups: z.array(offerGroupSchema()) }),
  repair: () => z.object({ done: z.number(), gone: z.number(), steps: steps() }),
  undo: () => z.object({ tabs: z.array(tabSchema()), steps: steps() }),
  dropCopies: none,
  fillInKpis: filledIn,
  putBack: filledIn,
  check: checked,
  fix: checked,
  accept: checked,
  approve: () => z.object({ tabs: z.array(tabSchema()) }),
  compare: () =>
    z.object({
      approval: z.nullable(approvalSchema()),
      /** All planned money; null where the currency is another one. */
      money: z.nullable(z.object({ before: z.string(), now: z.string(), difference: z.string() })),
      tabs: z.array(changedTabSchema()),
    }),
  prepareReview: () =>
    z.object({
      rhythm: z.nullable(z.string()),
      open: z.array(openDecisionSchema()),
      subjects: z.array(namedRowSchema()),
      people: z.array(namedRowSchema()),
    }),
  startReview: () => z.object({ id: z.string(), rhythm: rhythm(), figures: z.string(), ...place() }),
  writeReview: none,
  savePlan: () => z.object({ name: z.string(), text: z.string() }),
  openPlan: () => z.object({ tabs: z.array(tabSchema()), steps: steps() }),
  openImport: importContextSchema,
  reconcileImport: reconciledSchema,
  writeImport: () => z.object({ written: z.number(), same: z.number(), kept: z.number() }),
  goTo: none,
} satisfies Record<keyof typeof inputs, Schema>;

export type CallName = keyof typeof inputs;
export type Input<Name extends CallName> = z.infer<ReturnType<(typeof inputs)[Name]>>;
export type Output<Name extends CallName> = z.infer<ReturnType<(typeof outputs)[Name]>>;

/** What the add-on must offer. */
export type Server = { [Name in CallName]: (input: Input<Name>) => Output<Name> };
/** What the sidebar can ask; a refusal rejects with a ProblemError. */
export type Client = { [Name in CallName]: (input: Input<Name>) => Promise<Output<Name>> };
