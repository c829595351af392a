import * as z from 'zod/mini';
import type { Family } from '../../src/rules/all';
import { families } from '../../src/rules/all';
import { operationNames } from './operations';

const count = z.int().check(z.gte(0));
const measured = z.number().check(z.gte(0));

const cost = z.strictObject({
  executions: count,
  reads: count,
  writes: count,
  handles: count,
  modelSeconds: measured,
});

/** What `npm run bench -- --json` prints; each part is there unless another was asked for. */
export const benchReportSchema = z.strictObject({
  /** What every operation costs on the sample. */
  operations: z.optional(z.partialRecord(z.enum(operationNames), cost)),
  load: z.optional(z.strictObject({ codeMs: measured, codeBytes: count, sidebarBytes: count })),
  /** By the part of the plan that was timed, in percent. */
  rules: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        findings: count,
        milliseconds: z.record(z.enum(Object.keys(families) as Family[]), measured),
        trying: measured,
      }),
    ),
  ),
  growth: z.optional(
    z.array(
      z.strictObject({
        part: measured,
        goals: count,
        lines: count,
        payments: count,
        build: cost,
        check: cost,
        switchLanguage: cost,
        undo: cost,
        checkMs: measured,
      }),
    ),
  ),
  /** A first visit to the preview; only where there is a browser. */
  page: z.optional(
    z.strictObject({ firstSight: measured, ready: measured, servedBytes: count, decodedBytes: count }),
  ),
});
export type BenchReport = z.infer<typeof benchReportSchema>;
