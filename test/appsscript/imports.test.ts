import type { Local } from '../../preview/local';
import type { Mapping } from '../../src/features/imports/mapping';
import { firstMapping } from '../../src/features/imports/mapping';
import type { Reading } from '../../src/features/imports/reading';
import { mappingFor, orderOfTally, rememberedMapping } from '../../src/features/imports/tally/order';
import { tally } from '../../src/features/imports/tally/tally';
import type { PlanFile } from '../../src/features/plan-file/schema';
import {
  ask,
  callsOf,
  copyOf,
  fullSample,
  newWorkbook,
  refusal,
  sample,
  savedPlan,
  sheetOf,
  workbookOf,
} from '../laws/workbook';
import { bytesOf, bytesOfText, opened } from '../src/features/imports/a-file';

const plan = workbookOf(fullSample);
const workbook = () => copyOf(plan.book);

/** A file as the sidebar brings it in: mapped at first sight or as it was before, changed by hand, written. */
function bring(local: Local, reading: Reading, change: Partial<Mapping> = {}, take: string[] = []) {
  const context = ask(local, 'openImport', {});
  const mapping = { ...mappingFor(reading, context), ...change };
  const added = tally(reading, mapping, context);
  if (!('series' in added)) throw new Error(JSON.stringify(added));
  const order = orderOfTally(added, reading.source?.name ?? 'file', reading, { mapping, context });
  const { entries } = ask(local, 'reconcileImport', order);
  const done = ask(local, 'writeImport', { order, take, mapping: rememberedMapping(reading, mapping) });
  return { entries, done };
}

const metricsOf = (plan: PlanFile) => plan.tables.metrics ?? [];
const spendOf = (plan: PlanFile) => plan.tables.spend ?? [];
const rowsOf = (local: Local, measure: string) =>
  metricsOf(savedPlan(local)).filter((row) => row.measure === measure);
/** The sample with one row more in its metrics. */
function withRow(row: NonNullable<PlanFile['tables']['metrics']>[number]): Local {
  const metrics = [...(fullSample.tables.metrics ?? []), row];
  const local = workbookOf({ ...fullSample, tables: { ...fullSample.tables, metrics } });
  return local;
}

const googleAds = opened(bytesOf('google-ads-en.csv'));
const laterAds = opened(
  bytesOfText(
    'Day,Campaign,Campaign type,Currency code,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions\n' +
      '2026-10-01,Tasting page and search ads,Search,EUR,2184,74,3%,1.05,79.75,3\n' +
      '2026-11-30,Tasting page and search ads,Search,EUR,9000,90,3%,1.05,90.50,4\n' +
      '2026-12-05,Tasting page and search ads,Search,EUR,100,7,3%,1.05,9.50,1\n',
  ),
);

describe('measures of a file', () => {
  test('make rows of the metrics that name where they come from', () => {
    const local = workbook();
    const before = metricsOf(savedPlan(local)).length;
    const { done } = bring(local, googleAds, { split: 'campaign' });
    expect(done).toEqual({ written: 11, same: 0, kept: 0 });
    const clicks = rowsOf(local, 'clicks').filter(({ tool }) => tool?.startsWith('Google Ads'));
    expect(clicks).toEqual([
      expect.objectContaining({ tool: 'Google Ads · Bring a neighbour', months: { '2026-11': 21 } }),
      expect.objectContaining({
        tool: 'Google Ads · Tasting page and search ads',
        months: { '2026-10': 74, '2026-11': 38 },
      }),
    ]);
    expect(metricsOf(savedPlan(local)).length).toBe(before + 7);
    expect(ask(local, 'check', {}).findings.filter(({ code }) => code === 'cellUnreadable')).toEqual([]);
  });

  test('brought in twice change nothing', () => {
    const local = workbook();
    bring(local, googleAds, { split: 'campaign' });
    const book = structuredClone(local.book);
    const { done } = bring(local, googleAds);
    expect(done).toEqual({ written: 0, same: 11, kept: 0 });
    expect(local.book).toEqual(book);
  });

  test('of a later file renew what came from the earlier one, add months, and leave what was typed', () => {
    const local = workbook();
    bring(local, googleAds, { split: 'campaign' });
    const { entries, done } = bring(local, laterAds);
    const ads = entries.find(({ title }) => title.startsWith('Ad spend'));
    expect(ads?.cells.map(({ at, state }) => [at, state])).toEqual([
      ['2026-10', 'same'],
      ['2026-11', 'update'],
      ['2026-12', 'new'],
    ]);
    expect(done).toEqual({ written: 8, same: 4, kept: 0 });
  });

  test('give way to typed numbers unless people say otherwise', () => {
    const typed = fullSample.tables.metrics?.find(({ measure }) => measure === 'revenue');
    const shop = opened(
      bytesOfText(
        'Day,Orders,Net sales,Total sales\n2026-10-31,29,45600,1\n2026-09-30,4,50,1\n2026-11-01,9,1200,1\n',
      ),
    );
    const local = workbook();
    const { entries, done } = bring(local, shop);
    const revenue = entries.findIndex(({ row }) => row === typed?.id);
    expect(entries[revenue]?.cells).toEqual([
      { at: '2026-09', incoming: 50, present: '43800', state: 'conflict' },
      { at: '2026-10', incoming: 45600, present: '45600', state: 'same' },
      { at: '2026-11', incoming: 1200, present: '', state: 'new' },
    ]);
    expect(done.kept).toBeGreaterThan(0);
    expect(rowsOf(local, 'revenue')[0]?.months?.['2026-09']).toBe(43800);
    bring(local, shop, {}, [`${revenue}:2026-09`]);
    expect(rowsOf(local, 'revenue')[0]?.months?.['2026-09']).toBe(50);
    expect(bring(local, shop).entries[revenue]?.cells[0]?.state).toBe('same');
  });

  describe('of two files', () => {
    const ads = (period: string, cost: string, account = '') =>
      opened(
        bytesOfText(
          `Campaign report\n${account && `Account: ${account}\n`}"${period}"\nCampaign,Currency code,Impr.,Cost\nA,EUR,10,${cost}\n`,
        ),
      );
    const spent = (local: Local) =>
      rowsOf(local, 'adSpend').flatMap(({ tool, months }) =>
        tool?.startsWith('Google Ads') ? [[tool, months?.['2026-11']]] : [],
      );

    test('two halves of a month add up, and either again changes nothing', () => {
      const local = workbook();
      bring(local, ads('November 1, 2026 - November 15, 2026', '50.00'));
      const { entries } = bring(local, ads('November 16, 2026 - November 30, 2026', '20.00'));
      const cost = entries.find(({ title }) => title.startsWith('Ad spend'));
      expect(cost?.cells).toEqual([{ at: '2026-11', incoming: 70, present: '50', state: 'update' }]);
      bring(local, ads('November 1, 2026 - November 15, 2026', '50.00'));
      expect(spent(local)).toEqual([['Google Ads', 70]]);
    });

    test('days that overlap and cannot be told apart are written only where people say so', () => {
      const local = workbook();
      bring(local, ads('November 1, 2026 - November 20, 2026', '50.00'));
      const later = ads('November 15, 2026 - November 30, 2026', '20.00');
      const { entries, done } = bring(local, later);
      expect(entries.flatMap(({ cells }) => cells.map(({ state }) => state))).toContain('overlap');
      expect([done.written, spent(local)]).toEqual([0, [['Google Ads', 50]]]);
      bring(local, later, {}, [`${entries.findIndex(({ title }) => title.startsWith('Ad spend'))}:2026-11`]);
      expect(spent(local)).toEqual([['Google Ads', 20]]);
    });

    test('a second account has a row of its own', () => {
      const local = workbook();
      const period = 'November 1, 2026 - November 30, 2026';
      bring(local, ads(period, '50.00', 'North'));
      bring(local, ads(period, '20.00', 'South'));
      bring(local, ads(period, '25.00', 'South'));
      expect(spent(local)).toEqual([
        ['Google Ads', 50],
        ['Google Ads · South', 25],
      ]);
    });
  });

  test('may be people’s own', () => {
    const file = opened(bytesOfText('Day,Tastings booked\n2026-10-01,4\n2026-10-02,5\n'));
    const local = workbook();
    bring(local, file, { uses: ['day', 'measure:Tastings booked'] });
    expect(rowsOf(local, 'Tastings booked')).toEqual([
      expect.objectContaining({ kind: 'flow', tool: 'file', months: { '2026-10': 9 } }),
    ]);
    expect(bring(local, file).done).toEqual({ written: 0, same: 1, kept: 0 });
  });

  test('go to a new row of their own where people say so', () => {
    const local = workbook();
    const order = {
      source: 'shopify',
      tool: '=Shopify',
      series: [{ measure: 'revenue', name: '@x', row: 'new', months: { '2026-10': 1 } }],
      spent: [],
    };
    const mapping = rememberedMapping(googleAds, firstMapping(googleAds, ask(local, 'openImport', {})));
    ask(local, 'writeImport', { order, take: [], mapping });
    expect(rowsOf(local, 'revenue').map(({ tool }) => tool)).toEqual(['Till and web shop', '=Shopify · @x']);
    const cells = Object.values(sheetOf(local.book, 'metrics').cells).flatMap((line) => Object.values(line));
    expect(cells.filter(({ formula }) => formula?.includes('Shopify'))).toEqual([]);
  });

  test('fill a row that stands ready for them, and say where they come from', () => {
    const local = withRow({ id: 'M40', measure: 'clicks', months: {} });
    bring(local, googleAds);
    expect(rowsOf(local, 'clicks')).toEqual([
      expect.objectContaining({ id: 'M40', tool: 'Google Ads', months: { '2026-10': 74, '2026-11': 59 } }),
    ]);
  });

  test('leave rows alone that are of another source', () => {
    const local = workbook();
    bring(local, googleAds);
    const { entries } = bring(local, opened(bytesOf('meta-ads-fr.csv')));
    expect(entries.map(({ row, rows }) => [row, rows.map(({ name }) => name)])).toEqual([
      ['', ['Google Ads']],
      ['', ['Google Ads']],
      ['', ['Google Ads']],
    ]);
    const typed = withRow({
      id: 'M40',
      measure: 'clicks',
      tool: 'Google Ads account',
      months: { '2026-10': 1 },
    });
    const clicksOf = (reading: Reading) =>
      bring(typed, reading).entries.find(({ title }) => title.startsWith('Clicks'));
    expect(clicksOf(opened(bytesOf('meta-ads-fr.csv')))?.row).toBe('');
    expect(clicksOf(googleAds)?.row).toBe('M40');
  });

  test('can be undone', () => {
    const local = workbook();
    const before = savedPlan(local).tables.metrics;
    bring(local, googleAds);
    expect(ask(local, 'look', {}).undo?.act).toBe('import');
    ask(local, 'undo', {});
    expect(savedPlan(local).tables.metrics).toEqual(before);
    expect(bring(local, googleAds).done.written).toBeGreaterThan(0);
  });
});

describe('money of a file', () => {
  test('makes rows of the spend on the lines of the budget that its campaigns have', () => {
    const local = workbook();
    const before = spendOf(savedPlan(local)).length;
    bring(local, googleAds, { target: 'spend' });
    expect(spendOf(savedPlan(local)).slice(before)).toEqual([
      expect.objectContaining({
        supplier: 'Google Ads',
        date: '2026-10-31',
        amount: 79.75,
        state: 'actual',
        line: 'B3',
        note: 'Tasting page and search ads · Search',
      }),
      expect.objectContaining({ date: '2026-11-01', amount: 8.4 }),
      expect.objectContaining({ date: '2026-11-01', amount: 38.76 }),
    ]);
  });

  test('brought in twice changes nothing, and a later file renews it', () => {
    const local = workbook();
    bring(local, googleAds, { target: 'spend' });
    const book = structuredClone(local.book);
    expect(bring(local, googleAds).done).toEqual({ written: 0, same: 3, kept: 0 });
    expect(local.book).toEqual(book);
    expect(bring(local, laterAds).done).toEqual({ written: 2, same: 1, kept: 0 });
  });
});

test('a light plan takes measures, and offers no place for spend', () => {
  const local = workbookOf(sample);
  const { hasSpend, months } = ask(local, 'openImport', {});
  expect(hasSpend).toBe(false);
  const file = opened(bytesOfText(`Day,Campaign,Impr.,Clicks,Cost\n${months[0]}-03,A,9,4,1\n`));
  expect(bring(local, file).done.written + bring(local, file).done.same).toBeGreaterThanOrEqual(6);
});

test('weighing writes nothing', () => {
  const local = workbook();
  const order = {
    source: 's',
    tool: 't',
    series: [{ measure: 'clicks', name: '', months: { '2026-10': 1 } }],
    spent: [],
  };
  expect(callsOf(local, () => ask(local, 'reconcileImport', order)).writes).toBe(0);
});

test('numbers are refused where there is no plan, and texts where numbers should be', () => {
  const order = { source: 's', tool: 't', series: [], spent: [] };
  expect(refusal(newWorkbook(), 'reconcileImport', order)?.code).toBe('notBuilt');
  const bad = { ...order, series: [{ measure: 'clicks', name: '', months: { '2026-10': '=1' as never } }] };
  expect(refusal(workbook(), 'reconcileImport', bad)?.code).toBe('callBad');
});
