import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

const { getCellData } = BaseReferenceObject.prototype;

/**
 * A formula that gave an empty text holds a text, not nothing: it is greater than any number and no zero. Univer forgets
 * that between one formula and the next, for what was just worked out says nothing of its formula.
 */
export function keepEmptyResults(): void {
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    return cell?.v === '' && cell.t === CellValueType.STRING && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}
