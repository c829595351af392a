export type Axis = 'row' | 'column';

/** A change to whole rows or whole columns. */
export type LineEdit =
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; at: number; count: number }
  /** The lines from `at` on come to stand before the line that is `to` now. */
  | { kind: 'move'; at: number; count: number; to: number };

type Span = readonly [first: number, last: number];

/** Where a line is after the edit; null when it is gone. */
export function mapLine(edit: LineEdit, line: number): number | null {
  const { at, count } = edit;
  switch (edit.kind) {
    case 'insert':
      return line < at ? line : line + count;
    case 'delete':
      if (line < at) return line;
      return line < at + count ? null : line - count;
    case 'move': {
      const target = landing(edit);
      if (line >= at && line < at + count) return line - at + target;
      const without = line < at ? line : line - count;
      return without < target ? without : without + count;
    }
  }
}

/** Where a range is after the edit: it grows with lines put inside it and shrinks with lines taken out of it. */
export function mapSpan(edit: LineEdit, [first, last]: Span): Span | null {
  const { at, count } = edit;
  switch (edit.kind) {
    case 'insert':
      return [first < at ? first : first + count, last < at ? last : last + count];
    case 'delete': {
      const start = first < at ? first : Math.max(at, first - count);
      const end = last < at + count ? Math.min(last, at - 1) : last - count;
      return start > end ? null : [start, end];
    }
    case 'move': {
      if (first >= at && last < at + count) {
        const shift = landing(edit) - at;
        return [first + shift, last + shift];
      }
      const without = mapSpan({ kind: 'delete', at, count }, [first, last]);
      return without && mapSpan({ kind: 'insert', at: landing(edit), count }, without);
    }
  }
}

/** Where the block starts once it has been taken out; a block put inside itself stays. */
function landing({ at, count, to }: Extract<LineEdit, { kind: 'move' }>): number {
  if (to >= at + count) return to - count;
  return Math.min(to, at);
}
