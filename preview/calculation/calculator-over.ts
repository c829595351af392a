import type { Book, Calculator } from '../spreadsheet/book';
import { takeAnswer } from './answer-box';
import { type CalculationAnswer, type CalculationRequest, changedCells, wholeBook } from './request';

/** Far beyond the largest workbook on the busiest machine; only a thread that has died takes so long. */
const TIMEOUT_SECONDS = 600;

/** The asking side of a calculation thread, wherever that thread lives. */
export function calculatorOver(
  memory: SharedArrayBuffer,
  post: (request: CalculationRequest) => void,
  close: () => void,
): Calculator {
  let loaded: Book | null = null;
  return {
    calculate(book, changed) {
      if (changed?.length === 0 && loaded === book) return [];
      post(changed === null || loaded !== book ? wholeBook(book) : changedCells(book, changed));
      loaded = book;
      const answer = takeAnswer(memory, TIMEOUT_SECONDS) as CalculationAnswer;
      if ('failure' in answer) {
        loaded = null;
        throw new Error(`The spreadsheet could not be calculated: ${answer.failure}`);
      }
      return answer.calculated;
    },
    close,
  };
}
