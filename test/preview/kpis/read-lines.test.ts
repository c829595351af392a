import { readLines } from '../../../preview/kpis/read-lines';

const line = (value: unknown) => JSON.stringify(value);

test('reads lines with ids of the catalogue, whatever ends them', () => {
  const text = `\uFEFF${line({ id: 'a', kpi: 'ctr', inputs: { clicks: 1, impressions: null } })}\r\n\n${line({ id: 7, kpi: 'leads', inputs: {} })}\n`;
  expect(readLines(text)).toEqual({
    lines: [
      { id: 'a', kpi: 'ctr', inputs: { clicks: 1, impressions: null } },
      { id: 7, kpi: 'leads', inputs: {} },
    ],
    faults: [],
  });
});

test('names each line it cannot read, and reads the others', () => {
  const bad = [
    '{"id": "a"',
    '[]',
    line({ kpi: 'ctr', inputs: {} }),
    line({ id: 'b', kpi: 'toString', inputs: {} }),
    line({ id: 'c', kpi: 'ctr' }),
    line({ id: 'd', kpi: 'ctr', inputs: [1] }),
    line({ id: 'e', kpi: 'ctr', inputs: { click: 1 } }),
    line({ id: 'f', kpi: 'ctr', inputs: { clicks: '1' } }),
  ];
  const { lines, faults } = readLines([...bad, line({ id: 'g', kpi: 'ctr', inputs: {} })].join('\n'));
  expect(lines.map(({ id }) => id)).toEqual(['g']);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(bad.map((_, index) => `line ${index + 1}`));
  expect(faults[6]).toBe('line 7: e: there is no measure "click" in docs/kpis.md');
});
