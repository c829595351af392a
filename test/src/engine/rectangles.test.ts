import fc from 'fast-check';
import { type At, rectangles } from '../../../src/engine/sheet/rectangles';

const cells: fc.Arbitrary<At<number>[]> = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: 8 }),
    column: fc.integer({ min: 1, max: 8 }),
    content: fc.nat(),
  }),
  { selector: ({ row, column }) => `${row}:${column}`, maxLength: 64 },
);

const inOrder = (all: At<number>[]): At<number>[] =>
  [...all].sort((left, right) => left.row - right.row || left.column - right.column);

test('rectangles hold exactly the given cells, each once and each full', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const blocks = rectangles(given);
      for (const { grid } of blocks) expect(new Set(grid.map((line) => line.length)).size).toBe(1);
      const held = blocks.flatMap(({ row, column, grid }) =>
        grid.flatMap((line, down) =>
          line.map((content, right) => ({ row: row + down, column: column + right, content })),
        ),
      );
      expect(inOrder(held)).toEqual(inOrder(given));
    }),
  );
});

test('a full block is one rectangle, in whatever order its cells come', () => {
  const block = [4, 5, 6].flatMap((row) => [2, 3].map((column) => ({ row, column, content: row * column })));
  fc.assert(
    fc.property(fc.shuffledSubarray(block, { minLength: block.length }), (given) => {
      expect(rectangles(given)).toEqual([
        {
          row: 4,
          column: 2,
          grid: [
            [8, 12],
            [10, 15],
            [12, 18],
          ],
        },
      ]);
    }),
  );
});
