import { aGrid } from './a-grid';

describe('people copy cells and paste them', () => {
  test('with looks and notes; formulas read as seen from their new places', () => {
    const { acts, area, cell, held } = aGrid({ A1: '1', B1: '=A1+$A$1', C3: 'old' });
    acts.setBackground(area('B1'), '#ff0000');
    acts.addNote(area('B1'), 'mind');
    acts.copy(area('A1:B1'), area('B3'));
    expect(held('A1', 'B1', 'B3', 'C3')).toEqual([1, '=A1+$A$1', 1, '=B3+$A$1']);
    expect(cell('C3')).toMatchObject({ background: '#ff0000', note: 'mind' });
  });

  test('a formula copied off the sheet has lost its place', () => {
    const { acts, area, held } = aGrid({ B2: '=A1' });
    acts.copy(area('B2'), area('A1'));
    expect(held('A1')).toEqual(['=#REF!']);
  });

  test('blank cells blank what they are pasted over', () => {
    const { acts, area, cell } = aGrid({ B2: 'old' });
    acts.copy(area('A1'), area('B2'));
    expect(cell('B2')).toBeUndefined();
  });

  test('and what cells show, alone: looks stay', () => {
    const { acts, area, cell } = aGrid({ A1: 'a', B2: '=1+1' });
    acts.setBackground(area('B2'), '#ff0000');
    acts.copyValues(area('A1'), area('B2'));
    expect(cell('B2')).toEqual({ value: 'a', background: '#ff0000' });
  });

  test('a conditional format reaches to the copies', () => {
    const { acts, area, book } = aGrid({ A1: '1' });
    acts.addConditionalFormat(0, {
      areas: [area('A1:A9')],
      formula: '=A1>0',
      background: '#00ff00',
      color: null,
      bold: false,
    });
    acts.copy(area('A9:B10'), area('D1'));
    expect(book.sheets[0]?.conditionalFormats[0]?.areas).toEqual([area('A1:A9'), area('D1')]);
  });
});

test('a filter hides the rows that show something else', () => {
  const { acts, area, book } = aGrid({ A1: 'kind', A2: 'a', A3: 'b', A4: 'a' });
  acts.filterRows(area('A1:B4'), 0, 'a');
  expect(book.sheets[0]?.hiddenRows).toEqual([2]);
});
