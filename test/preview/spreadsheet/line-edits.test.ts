import fc from 'fast-check';
import { type LineEdit, mapLine, mapSpan } from '../../../preview/spreadsheet/line-edits';

const SIZE = 20;

const edits: fc.Arbitrary<LineEdit> = fc
  .record({ at: fc.nat(SIZE - 1), count: fc.integer({ min: 1, max: 5 }), to: fc.nat(SIZE) })
  .chain(({ at, count, to }) => {
    const held = Math.min(count, SIZE - at);
    return fc.constantFrom<LineEdit>(
      { kind: 'insert', at, count },
      { kind: 'delete', at, count: held },
      { kind: 'move', at, count: held, to },
    );
  });

/** The same edit done to a list. */
function edited(lines: number[], edit: LineEdit): number[] {
  const list = [...lines];
  if (edit.kind === 'insert') list.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => -1));
  if (edit.kind === 'delete') list.splice(edit.at, edit.count);
  if (edit.kind === 'move') {
    const before = lines
      .slice(0, edit.to)
      .filter((_, index) => index < edit.at || index >= edit.at + edit.count).length;
    const block = list.splice(edit.at, edit.count);
    list.splice(before, 0, ...block);
  }
  return list;
}

const all = Array.from({ length: SIZE }, (_, index) => index);

describe('rows and columns that change', () => {
  test('take every line to where a list would have it', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const list = edited(all, edit);
        for (const line of all)
          expect(mapLine(edit, line)).toBe(list.includes(line) ? list.indexOf(line) : null);
      }),
    );
  });

  test('keep in a range the lines that were in it, unless they are moved out of it', () => {
    fc.assert(
      fc.property(edits, fc.nat(SIZE - 1), fc.nat(SIZE - 1), (edit, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const list = edited(all, edit);
        const span = mapSpan(edit, [first, last]);
        const moved = (line: number) =>
          edit.kind === 'move' && line >= edit.at && line < edit.at + edit.count;
        const kept = all.slice(first, last + 1).filter((line) => list.includes(line) && !moved(line));
        const now = span ? list.slice(span[0], span[1] + 1) : [];
        expect(now).toEqual(expect.arrayContaining(kept));
        if (edit.kind !== 'move') expect(now.filter((line) => line >= 0)).toEqual(kept);
      }),
    );
  });

  test('a range grows when lines are put inside it, not after it', () => {
    expect(mapSpan({ kind: 'insert', at: 3, count: 2 }, [2, 5])).toEqual([2, 7]);
    expect(mapSpan({ kind: 'insert', at: 6, count: 2 }, [2, 5])).toEqual([2, 5]);
    expect(mapSpan({ kind: 'insert', at: 2, count: 2 }, [2, 5])).toEqual([4, 7]);
  });

  test('an open range stays open', () => {
    expect(mapSpan({ kind: 'delete', at: 0, count: 1 }, [1, Number.POSITIVE_INFINITY])).toEqual([
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });

  test('lines moved within a range leave it as it is', () => {
    expect(mapSpan({ kind: 'move', at: 3, count: 1, to: 5 }, [2, 6])).toEqual([2, 6]);
  });
});
