import { en } from '../../src/messages/en';
import type { PlanFile } from '../../src/plan-file/schema';
import { wordFor } from '../../src/records/words';
import { type Family, findAll } from '../../src/rules/all';
import { budgetReasons } from '../../src/rules/budget/reasons';
import { datesReasons } from '../../src/rules/dates/reasons';
import type { Finding, FindingCode } from '../../src/rules/finding';
import { kpisReasons } from '../../src/rules/kpis/reasons';
import { smartReasons } from '../../src/rules/smart/reasons';
import { structureReasons } from '../../src/rules/structure/reasons';
import { threadReasons } from '../../src/rules/thread/reasons';
import { worstPlans } from './worst-plans';

const chapters: Record<Family, { title: string; reasons: Record<string, string> }> = {
  structure: { title: 'The workbook', reasons: structureReasons },
  smart: { title: 'Goals', reasons: smartReasons },
  budget: { title: 'Money', reasons: budgetReasons },
  thread: { title: 'The thread from objective to person', reasons: threadReasons },
  dates: { title: 'Days', reasons: datesReasons },
  kpis: { title: 'Figures', reasons: kpisReasons },
};

const heading = `# Checks

What the check finds in a workbook, how serious it is and why it matters. Words in ‹brackets› are facts of the finding. This
page is generated from the rules: \`npm run docs\`.
`;

/** The page of all findings, by family. How serious each is and what one click does is taken from the findings of the rules. */
export function checksDoc(faulty: PlanFile): string {
  const found = worstPlans(faulty).flatMap(findAll);
  const sections = Object.values(chapters).map(({ title, reasons }) =>
    [
      `## ${title}`,
      '',
      '| code | | what it finds | why | one click |',
      '| --- | --- | --- | --- | --- |',
      ...Object.entries(reasons).map(([code, why]) => line(code as FindingCode, why, found)),
      '',
    ].join('\n'),
  );
  return [heading, ...sections].join('\n');
}

function line(code: FindingCode, why: string, found: Finding[]): string {
  const examples = found.filter((finding) => finding.code === code);
  if (examples.length === 0) throw new Error(`The faulty sample has no ${code}.`);
  const severities = examples.map(({ severity }) => wordFor('severities', severity, 'en').toLowerCase());
  const ways = examples.flatMap(({ mends = [] }) => mends.map((mend) => en.mends[mend.code](named)));
  const cells = [`\`${code}\``, all(severities), en.findings[code].what(named), why, all(ways)];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

const all = (texts: string[]): string => [...new Set(texts)].join('; ');

/** Each fact by its name. */
const named = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });
