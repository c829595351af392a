import { catalogue, families, isKpi, type KpiId, kpiIds } from '../../src/kpis/catalogue';
import { type Kpi, measuresOf } from '../../src/kpis/kpi';
import { type Measure, measureIds, measures } from '../../src/kpis/measures';
import { messagesOf } from '../../src/messages/all';
import { keysOf } from '../../src/workbook/keys-of';
import { emptyWhile, sayTerm } from './say-term';

const words = messagesOf('en');

const titles: Record<keyof typeof families, string> = {
  business: 'Sales and margin',
  unitEconomics: 'Cost and worth of a customer',
  returns: 'Return on marketing',
  paidMedia: 'Paid media',
  leadGeneration: 'Leads and pipeline',
  website: 'Website',
  socialMedia: 'Social media',
  email: 'E-mail',
  shop: 'Shop',
  loyalty: 'Loyalty',
  brand: 'Market and brand',
  budget: 'Budget',
  content: 'Content',
};
const units: Record<Kpi['unit'], string> = {
  money: 'money',
  share: '% (held as a fraction: 0.25)',
  number: 'number',
  times: '×',
  months: 'months',
  points: 'points',
};
const better = { up: 'more is better', down: 'less is better', within: 'best within a range' };
const readings: Record<(typeof measures)[Measure]['kind'], string> = {
  flow: 'summed',
  stock: 'last value',
  opening: 'first value',
  average: 'mean of the months',
  rate: 'last value; mean of several rows',
};

const introduction = `# KPIs

Written from the catalogue in \`src/kpis\` by \`npm run docs\`; do not edit it by hand.

${kpiIds.length} KPIs made of ${measureIds.length} measures. Pick one on the KPIs tab, put its measures on the metrics tab, one number a month, and build: the
rest is formula.

- **A period** is worked out from what its months come to: flows are summed, of levels one value counts, and a ratio is the ratio of these
  figures. Ratios are never averaged, levels never summed.
- **Empty, not zero.** While a measure has no number, a divisor is zero or growth would be reckoned from nothing or less, the KPI shows
  nothing, and the check says why. A numerator of zero gives zero.
- **Shares** are fractions with a % format. One that is part of a whole cannot pass 100%; the check says where one does.
- **[known, else worked out]**: a figure you enter under that measure counts; without it, it is worked out.
- **What the plan knows already** need not be typed: \`grossMargin\`, \`totalBudget\`, \`daysElapsed\`, \`daysTotal\` and \`monthsElapsed\` come from
  the start tab, \`plannedSpend\` (months begun) and \`remainingPlanned\` from the budget, \`marketingCost\` (paid) and \`remainingCommitted\` from
  the spend tab. A number on the metrics tab counts before these.
- **Your own KPI**: type a name, then pick two or three measures and how they make it: total, ratio, per thousand,
  difference, growth, product, or the sum or difference of two divided by the third.
- **On the command line**: \`npm run evaluate:kpis -- FILE.jsonl\` works lines such as
  \`{"id": "a", "kpi": "ctr", "inputs": {"clicks": 30, "impressions": 1200}}\` out with the formulas of the workbook.
`;

/** docs/kpis.md. */
export function kpiPage(): string {
  const sections = keysOf(families).map((family) =>
    [`## ${titles[family]}\n`, ...Object.keys(families[family]).filter(isKpi).map(kpiText)].join('\n'),
  );
  return [introduction, ...sections, measureTable()].join('\n');
}

function kpiText(id: KpiId): string {
  const kpi: Kpi = catalogue[id];
  const divisors = emptyWhile(kpi.term);
  const facts = [
    units[kpi.unit],
    kpi.direction ? better[kpi.direction] : 'for context',
    kpi.kind,
    ...(kpi.subset ? ['part of a whole'] : []),
    ...(divisors.length > 0 ? [`empty while ${divisors.join(' or ')}`] : []),
  ];
  return `### ${words.kpis[id].name} · \`${id}\`

${words.kpis[id].note}

- \`${sayTerm(kpi.term)}\`
- ${facts.join(' · ')}
${kpi.ours ? `- Here: ${kpi.ours}\n` : ''}${kpi.others ? `- Elsewhere: ${kpi.others}\n` : ''}- Source: ${kpi.source}
`;
}

function measureTable(): string {
  const used = new Map<Measure, KpiId[]>();
  for (const id of kpiIds)
    for (const measure of measuresOf(catalogue[id].term))
      used.set(measure, [...(used.get(measure) ?? []), id]);
  const rows = measureIds.map((id) => {
    const { kind, unit } = measures[id];
    const makes = (used.get(id) ?? []).map((kpi) => `\`${kpi}\``).join(', ');
    return `| \`${id}\` | ${words.measures[id]} | ${unit} | ${readings[kind]} | ${makes} |`;
  });
  return `## Measures

| id | measure | unit | months make | needed by |
| -- | ------- | ---- | ----------- | --------- |
${rows.join('\n')}
`;
}
