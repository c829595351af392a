import { Worker } from 'node:worker_threads';
import type { Calculator } from '../spreadsheet/book';
import { createAnswerMemory } from './answer-box';
import { buildCalculationThread } from './build-calculation-thread';
import { calculatorOver } from './calculator-over';

export function createNodeCalculator(): Calculator {
  const memory = createAnswerMemory();
  const thread = new Worker(buildCalculationThread(), { workerData: memory });
  // An idle calculator must not keep a command or a test run alive.
  thread.unref();
  return calculatorOver(
    memory,
    (request) => thread.postMessage(request),
    () => void thread.terminate(),
  );
}
