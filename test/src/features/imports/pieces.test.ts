import { type Piece, pieceFigure, after as piecesAfter } from '../../../../src/features/imports/pieces';
import { comingTo } from '../../../../src/features/imports/reconcile/reconciled';

const half: Piece[] = [[1, 15, 500]];

describe('what a month comes to after a later file', () => {
  test.each([
    ['another half is added', half, [[16, 31, 200]], [16, 31], 700],
    ['the same days replace what was told of them', half, [[1, 15, 450]], [1, 15], 450],
    ['more days replace what lies in them', half, [[1, 31, 900]], [1, 31], 900],
    [
      'days that overlap replace, the others stay',
      [
        [1, 1, 5],
        [2, 2, 6],
      ],
      [
        [2, 2, 7],
        [3, 3, 8],
      ],
      [2, 3],
      20,
    ],
  ] as [string, Piece[], Piece[], [number, number], number][])('%s', (...[, before, now, days, figure]) => {
    expect(pieceFigure(piecesAfter(before, now, days) ?? [], 'flow')).toBe(figure);
  });

  test('days that nobody can part are asked about', () => {
    expect(piecesAfter(half, [[10, 31, 700]], [10, 31])).toBeNull();
  });

  test.each([
    ['flow', 12],
    ['stock', 7],
    ['opening', 5],
    ['average', 6],
  ])('a %s', (kind, figure) => {
    expect(
      pieceFigure(
        [
          [10, 20, 7],
          [1, 9, 5],
        ],
        kind,
      ),
    ).toBe(figure);
  });
});

describe('a number on its way to a cell', () => {
  const before = { row: 'M1', figures: { '2026-10': 500 }, pieces: { '2026-10': half } };
  const telling = (from: number, until: number, value: number) => ({
    at: '2026-10',
    pieces: [[from, until, value]] as Piece[],
    kind: 'flow',
    covers: { from: `2026-10-${String(from).padStart(2, '0')}`, until: `2026-10-${until}` },
  });

  test('is added to what an earlier file told of other days', () => {
    expect(comingTo(500, before, telling(16, 31, 200))).toMatchObject({ incoming: 700, state: 'update' });
  });

  test('overlaps where days cannot be told apart, unless nothing would change', () => {
    expect(comingTo(500, before, telling(10, 31, 200))).toMatchObject({ incoming: 200, state: 'overlap' });
    expect(comingTo(500, before, telling(10, 31, 500))).toMatchObject({ state: 'same' });
  });

  test('stands against what people typed meanwhile', () => {
    expect(comingTo(650, before, telling(16, 31, 200))).toMatchObject({ incoming: 200, state: 'conflict' });
  });

  test('of days that an earlier version did not remember may be about any', () => {
    const old = { row: 'M1', figures: { '2026-10': 500 } };
    expect(comingTo(500, old, telling(16, 31, 200)).state).toBe('overlap');
    expect(comingTo(500, old, telling(1, 31, 200))).toMatchObject({ incoming: 200, state: 'update' });
  });
});
