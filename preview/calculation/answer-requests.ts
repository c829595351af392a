import { putAnswer } from './answer-box';
import { FormulaEngine } from './formula-engine';
import type { CalculationAnswer, CalculationRequest } from './request';

interface RequestAnswerer {
  answer(request: CalculationRequest): Promise<void>;
  /** Univer drops the promise in which it calculates, so its errors arrive from outside. */
  fail(error: unknown): void;
}

/** The calculation thread's side: requests come one at a time, for the asking thread sleeps until it is answered. */
export function answerRequests(memory: SharedArrayBuffer): RequestAnswerer {
  let engine = new FormulaEngine();
  let pending: CalculationRequest | null = null;

  const put = (answer: CalculationAnswer) => {
    pending = null;
    putAnswer(memory, answer);
  };
  const fail = (error: unknown) => {
    if (!pending) return;
    engine = new FormulaEngine();
    put({ failure: String(error) });
  };

  return {
    async answer(request) {
      pending = request;
      try {
        const calculated = await calculate(engine, request);
        if (pending === request) put({ calculated });
      } catch (error) {
        fail(error);
      }
    },
    fail,
  };
}

const calculate = (engine: FormulaEngine, request: CalculationRequest) =>
  request.kind === 'book' ? engine.load(request.sheets, request.names) : engine.change(request.cells);
