import * as z from 'zod/mini';

/** Why a call could not be done: a code with facts. The sentence is chosen where it is read. */
export const problemCodes = [
  'busy',
  'newerWorkbook',
  'notBuilt',
  'notEmpty',
  'settingsBad',
  'planBad',
  'tabBroken',
  'nothingToUndo',
  'callBad',
  'serviceFailed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One reason: where (`goals[2].due`, `settings.months`) and the code of what is wrong there. */
export const faultSchema = () => z.object({ path: z.string(), reason: z.string() });
export type Fault = z.infer<ReturnType<typeof faultSchema>>;

export const problemSchema = () =>
  z.object({
    code: z.enum(problemCodes),
    facts: z.record(z.string(), z.string()),
    faults: z.optional(z.array(faultSchema())),
  });
export type Problem = z.infer<ReturnType<typeof problemSchema>>;

/** Carries a problem up to the boundary. Known by its name, since a class does not survive every crossing. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export const problem = (
  code: ProblemCode,
  facts: Record<string, string> = {},
  faults?: Fault[],
): ProblemError => new ProblemError({ code, facts, ...(faults ? { faults } : {}) });

export const isProblemError = (error: unknown): error is ProblemError =>
  error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
