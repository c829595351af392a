import type { ImportFault } from './fault';
import { readPeriod } from './periods';
import { totalWordIn } from './totals';

/** One row of the file: where it begins there, and its cells. */
export interface Line {
  line: number;
  cells: string[];
}

/** A line that was set apart, so that nothing is dropped in silence: it adds up others, or is no row at all. */
export interface Apart {
  line: number;
  text: string;
  why: 'total' | 'note';
}

/** What a file holds once its title lines and notes are set apart. */
export interface Table {
  header: string[];
  rows: Line[];
  /** The lines before the header, where a period may be told. */
  before: string[];
  apart: Apart[];
}

/** More would not be kept in a browser's memory with ease. */
const mostRows = 500_000;

export const filled = ({ cells }: Line): number => cells.filter((cell) => cell.trim() !== '').length;
const hasFigure = (cell: string): boolean => /^[\s\p{Sc}]*[-+(]?[\d.,٫٬\s]*\d[\d.,٫٬\s%)]*$/u.test(cell);
const isPeriod = (cell: string): boolean => readPeriod(cell, { order: 'dmy' }) !== undefined;
const hasFigures = ({ cells }: Line): boolean => cells.some(hasFigure);

/** Headers are words; over columns of months they are dates. */
const isHeader = (line: Line): boolean =>
  filled(line) >= 2 &&
  !line.cells.some((cell) => hasFigure(cell) && !isPeriod(cell)) &&
  line.cells.some((cell) => cell.trim() !== '' && !isPeriod(cell));

/** Every part of a file that is a table, in their order; or why there is none. */
export function tablesOf(lines: Line[]): Table[] | ImportFault {
  if (lines.length > mostRows) return { code: 'tooLong' };
  if (!lines.some((line) => filled(line) > 0)) return { code: 'empty' };
  const blocks = blocksOf(lines);
  if (blocks.length === 0) return { code: 'noTable' };
  const found = blocks.map((block) => tableIn(block, lines[lines.length - 1]));
  const tables = found.filter((each): each is Table => !('code' in each));
  const [fault] = found.filter((each): each is ImportFault => 'code' in each && each.code !== 'noRows');
  // A part that is broken is none that could be left out.
  if (fault) return fault;
  return tables.length > 0 ? tables : { code: 'noRows', line: blocks[0]?.header.line ?? 1 };
}

interface Block {
  before: string[];
  header: Line;
  rows: Line[];
  remarks: Line[];
}

/** Tables one below the other, each after lines of remarks or a blank line. */
function blocksOf(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let before: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const block = blocks[blocks.length - 1];
    if (filled(line) === 0) isOpen = false;
    else if (isRemark(line, block)) {
      before.push(line.cells.join(' ').trim());
      isOpen = false;
    } else if (isHeader(line) && (isOpen ? isBetter(line, block) : isNewHeader(line, block))) {
      // What stood below the table before may be a title of the next one.
      const titles = block && block.rows.length > 0 ? titlesOf(block) : [];
      if (block && !isOpen) before = [...before, ...titles];
      if (block && isOpen) before.push(block.header.cells.join(', '));
      if (block && isOpen) blocks.pop();
      blocks.push({ before: [...before], header: line, rows: [], remarks: [] });
      isOpen = true;
    } else if (block) {
      block.rows.push(line);
      // A single word after a blank line may be the title of what comes.
      isOpen ||= filled(line) > 1;
    } else before.push(line.cells.filter((cell) => cell.trim() !== '').join(', '));
  }
  return blocks;
}

/** Lines of one cell at the end of a table, right before the next. */
function titlesOf({ rows }: Block): string[] {
  let from = rows.length;
  while (from > 0 && filled(rows[from - 1] as Line) === 1) from -= 1;
  return rows.splice(from).map(({ cells }) => cells.join(' ').trim());
}

/** `#` begins a remark only above a header: a row with as many cells as the header is a row, whatever it begins with. */
function isRemark(line: Line, block: Block | undefined): boolean {
  if (!/^\s*#/.test(line.cells[0] ?? '')) return false;
  if (block) return !(line.cells.length >= block.header.cells.length && filled(line) >= 2);
  return !(filled(line) >= 2 && /^\s*#\s*$/.test(line.cells[0] ?? ''));
}

/** Lines of words, such as a name and what it stands for, may come before the headers without a blank line between. */
const isBetter = (line: Line, block: Block | undefined): boolean =>
  block !== undefined && filled(line) > filled(block.header) && !block.rows.some(hasFigures);

/** A row of words after a blank line is a row still, where it has as many cells as those above it and they hold words, too. */
const isNewHeader = (line: Line, block: Block | undefined): boolean =>
  !block || filled(line) !== filled(block.header) || block.rows.some(hasFigures);

/** A file that ends in the middle of a line was not written to its end. */
function tableIn({ before, header, rows }: Block, end: Line | undefined): Table | ImportFault {
  const width = lastFilled(header) + 1;
  const kept: Line[] = [];
  const apart: Apart[] = [];
  for (const line of rows) {
    const count = filled(line);
    if (lastFilled(line) >= width && !isOverhang(line, width)) return { code: 'uneven', line: line.line };
    if (lastFilled(line) >= width) apart.push(setApart(line, 'total'));
    else if (count === 1 && !line.cells.some(hasFigure)) apart.push(setApart(line, 'note'));
    else if (line.cells.length >= width) kept.push(line);
    else if (line === end && count > 1 && !isShortTotal(line)) return { code: 'cutOff', line: line.line };
    else if (isShortTotal(line)) kept.push({ ...line, cells: padded(line.cells, width) });
    else if (count > 1) return { code: 'uneven', line: line.line };
    else if (line === end && !/\s/.test(line.cells[0] ?? '')) return { code: 'cutOff', line: line.line };
    else apart.push(setApart(line, 'note'));
  }
  if (kept.length === 0) return { code: 'noRows', line: header.line };
  return { header: header.cells.slice(0, width).map((cell) => cell.trim()), rows: kept, before, apart };
}

/** Some exports name the total of all beyond the last header. */
const isOverhang = ({ cells }: Line, width: number): boolean => {
  const beyond = cells.slice(width).filter((cell) => cell.trim() !== '');
  return beyond.length === 1 && totalWordIn(beyond[0] ?? '') !== null;
};

const isShortTotal = ({ cells }: Line): boolean =>
  cells.some((cell) => totalWordIn(cell.trim()) !== null) && cells.length > 1;

const padded = (cells: string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
];

export const setApart = ({ line, cells }: Line, why: Apart['why']): Apart => ({
  line,
  why,
  text: cells
    .filter((cell) => cell.trim() !== '')
    .join(', ')
    .slice(0, 120),
});

const lastFilled = ({ cells }: Line): number => {
  for (let index = cells.length - 1; index >= 0; index--)
    if ((cells[index] ?? '').trim() !== '') return index;
  return -1;
};
