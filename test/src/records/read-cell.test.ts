import { messagesOf } from '../../../src/messages/all';
import { type Expected, readCell } from '../../../src/records/read-cell';
import type { CellValue } from '../../../src/workbook/cell';
import {
  choice,
  date,
  link,
  money,
  month,
  monthly,
  number,
  prose,
  share,
  type TypedColumn,
  text,
  wholeNumber,
} from '../../../src/workbook/column';
import type { TypedValue } from '../../../src/workbook/tab';

const day = { day: '2027-03-31' };
const direction = choice('directions');
const kpi = choice('kpis', { open: true });

test.each<[string, TypedColumn, CellValue, TypedValue]>([
  ['text', text(), ' Harbour ', 'Harbour'],
  ['text', text(), 2027, '2027'],
  ['text', text(), true, 'true'],
  ['text', text(), day, '2027-03-31'],
  ['prose', prose(), 'One.\nTwo.', 'One.\nTwo.'],
  ['whole number', wholeNumber(), 12, 12],
  ['whole number', wholeNumber(), 0, 0],
  ['number', number(), -0.5, -0.5],
  ['amount', money(), 12.5, 12.5],
  ['share', share(), 0.25, 0.25],
  ['month’s amount', monthly('money'), 0, 0],
  ['date', date(), day, '2027-03-31'],
  ['month', month(), day, '2027-03'],
  ['choice', direction, 'Increase', 'up'],
  ['choice', direction, ' increase ', 'up'],
  ['choice', direction, 'Hausse', 'up'],
  ['choice', direction, messagesOf('zh').choices.directions.up, 'up'],
  ['choice', choice('priorities'), 5, '5'],
  ['choice by its code', direction, 'within', 'within'],
  ['open choice', kpi, 'Oven hours', 'Oven hours'],
  ['open choice', kpi, 'New leads', 'New leads'],
  ['open choice', kpi, 'Leads', 'leads'],
  ['open choice', kpi, 360, '360'],
  ['open choice', kpi, 'constructor', 'constructor'],
  ['link', link('goals'), 'G1 · Grow', 'G1'],
  ['link', link('goals'), 'g1', 'G1'],
  ['link', link('goals'), 'Grow', 'Grow'],
  ['link', link('goals'), 'C1 · Tasting', 'C1 · Tasting'],
  ['link to a table this size has not', link('people'), 'P1 · Lison', 'P1 · Lison'],
])('in a cell for %s (%#) what is typed is read', (_, column, cell, value) => {
  expect(readCell(cell, column)).toEqual({ value });
});

test.each<[string, TypedColumn, CellValue, Expected]>([
  ['a word', number(), 'twelve', 'number'],
  ['a date', number(), day, 'number'],
  ['a tick', number(), true, 'number'],
  ['an endless number', number(), Number.POSITIVE_INFINITY, 'number'],
  ['a fraction', wholeNumber(), 1.5, 'whole'],
  ['an amount with its currency', money(), '12 EUR', 'money'],
  ['a word', monthly('money'), 'x', 'money'],
  ['a word', monthly('number'), 'x', 'number'],
  ['a word', share(), 'half', 'share'],
  ['a text that looks like a date', date(), '2027-03-31', 'date'],
  ['a number', date(), 46348, 'date'],
  ['the name of a month', month(), 'March', 'date'],
  ['a word that is not listed', direction, 'sideways', 'choice'],
  ['an error', text(), '#REF!', 'text'],
  ['an error', kpi, '#N/A', 'choice'],
  ['an error', link('goals'), '#NAME?', 'text'],
])('%s (%#) does not fit its cell, and it is said what would', (_, column, cell, expected) => {
  expect(readCell(cell, column)).toEqual({ expected });
});

test.each(['', ' ', '\n\t', '\u00a0'])('%j is a blank cell in every column', (cell) => {
  for (const column of [text(), number(), date(), direction, kpi, link('goals'), monthly('money')]) {
    expect(readCell(cell, column)).toEqual({ blank: true });
  }
});
