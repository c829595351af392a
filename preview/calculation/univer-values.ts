import { CellValueType, type ICellData } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { CellValue } from '../spreadsheet/book';

const ERRORS: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

/** Univer writes booleans as 1 and 0 and tells them from numbers by the type beside them. */
export function toUniverValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}

export function fromUniverValue({ v, t, p }: Pick<ICellData, 'v' | 't' | 'p'>): CellValue {
  // HYPERLINK gives a rich text, and rich texts end in a line break of their own.
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '');
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || v === 1 || v === 'TRUE';
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

export const isErrorText = (value: CellValue): boolean => ERRORS.has(value);
