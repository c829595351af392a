import fc from 'fast-check';
import { tokensOf } from '../../../preview/spreadsheet/formula-text';

const kinds = (body: string) =>
  tokensOf(body)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('the words of a formula', () => {
  test('are the formula again when put together', () => {
    const pieces = fc.constantFrom(
      "'It''s'!A1",
      'A1:B2',
      '"a;b""c"',
      ';',
      ',',
      '0.05',
      'SUM(',
      ')',
      '#REF!',
      'é',
      '{',
      '}',
      "'",
      '"',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))),
        fc.constantFrom('.' as const, ',' as const),
        (parts, decimal) => {
          const body = parts.join('');
          const words = tokensOf(body, decimal).map(({ text }) => text);
          expect(words.join('')).toBe(body);
        },
      ),
    );
  });

  test('tell references from functions, names and texts', () => {
    expect(kinds(`SUM(A1:$B$2;Plan!C3;'My "plan"'!D:D)&"E5"&LOG10(2)&total`)).toEqual([
      'function SUM',
      'mark (',
      'reference A1:$B$2',
      'mark ;',
      'reference Plan!C3',
      'mark ;',
      `reference 'My "plan"'!D:D`,
      'mark )',
      'operator &',
      'string "E5"',
      'operator &',
      'function LOG10',
      'mark (',
      'number 2',
      'mark )',
      'operator &',
      'name total',
    ]);
  });

  test('know open ranges, whole rows and Arabic or Chinese titles', () => {
    expect(kinds('A2:A;1:2;خطة!B1;计划!C1')).toEqual([
      'reference A2:A',
      'mark ;',
      'reference 1:2',
      'mark ;',
      'reference خطة!B1',
      'mark ;',
      'reference 计划!C1',
    ]);
  });
});
