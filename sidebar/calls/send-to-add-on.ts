import type { Send } from '../../src/calls/client';
import { problem } from '../../src/calls/problem';

/** As much of HtmlService's `google.script.run` as we use. */
interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
  throughlineCall(request: string): void;
}

declare const google: { script: { run: Runner } };

/** The channel to the add-on. A failure here is Google's, not ours: no connection, no permission, no time left. */
export const sendToAddOn: Send = (request) =>
  new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(problem('serviceFailed', { detail: detailOf(error) }));
    google.script.run
      .withSuccessHandler((answer) => (typeof answer === 'string' ? resolve(answer) : fail(answer)))
      .withFailureHandler(fail)
      .throughlineCall(request);
  });

export const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
