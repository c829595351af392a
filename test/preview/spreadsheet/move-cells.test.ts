import { aGrid } from './a-grid';

describe('people cut cells and paste them', () => {
  test('with looks, note and validation, over whatever stood there', () => {
    const { acts, area, cell } = aGrid({ A1: 'a', C3: 'old' });
    acts.setBackground(area('A1'), '#ff0000');
    acts.addNote(area('A1'), 'mind');
    acts.addNote(area('C3'), 'gone');
    acts.cut(area('A1'), area('C3'));
    expect(cell('A1')).toBeUndefined();
    expect(cell('C3')).toEqual({ value: 'a', background: '#ff0000', note: 'mind' });
  });

  test('and references to them follow, even to another sheet; a part of a range does not take the range along', () => {
    const { acts, area, held } = aGrid({
      A1: '1',
      A2: '2',
      D1: '=A1+$A$2',
      D2: '=SUM(A1:A2)',
      'Other!A1': '=Sheet1!A1',
    });
    acts.cut(area('A1'), area('Other!B2'));
    expect(held('D1', 'D2', 'Other!A1', 'Other!B2')).toEqual([
      '=Other!B2+$A$2',
      '=SUM(A1:A2)',
      '=Other!B2',
      1,
    ]);
    acts.cut(area('A1:A2'), area('B5'));
    expect(held('D1', 'D2')).toEqual(['=Other!B2+$B$6', '=SUM(B5:B6)']);
  });

  test('and formulas that are moved look where they looked before', () => {
    const { acts, area, held } = aGrid({ A1: '1', B1: '=A1', C1: '=B1' });
    acts.cut(area('B1'), area('B7'));
    expect(held('B7', 'C1')).toEqual(['=A1', '=B7']);
    acts.cut(area('B7'), area('Other!A1'));
    expect(held('Other!A1', 'C1')).toEqual(['=Sheet1!A1', '=Other!A1']);
  });

  test('and what pointed at the cells they cover is lost', () => {
    const { acts, area, held } = aGrid({ A1: '1', B1: '2', C1: '=B1', C2: '=SUM(B1:B2)' });
    acts.cut(area('A1'), area('B1'));
    expect(held('C1', 'C2')).toEqual(['=#REF!', '=SUM(B1:B2)']);
  });

  test('and names and drop-downs of moved ranges follow', () => {
    const { acts, area, book, cell } = aGrid({ A1: 'yes', A2: 'no', C1: 'yes' });
    acts.nameRange('answers', area('A1:A2'));
    const held = cell('C1');
    if (held)
      held.validation = { kind: 'VALUE_IN_RANGE', values: [area('A1:A2')], allowInvalid: false, help: null };
    acts.cut(area('A1:A2'), area('Other!F3'));
    expect(book.names).toEqual([{ name: 'answers', area: area('Other!F3:F4') }]);
    expect(cell('C1')?.validation?.values).toEqual([area('Other!F3:F4')]);
  });

  test('but not where there are no cells', () => {
    const { acts, area } = aGrid({ A1: '1' });
    expect(() => acts.cut(area('A1:B2'), area('A1000'))).toThrow('There are no such cells.');
    expect(() => acts.deleteColumns(0, 26)).toThrow('There is no such column.');
  });
});
