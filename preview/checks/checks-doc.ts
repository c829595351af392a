import type { PlanFile } from '../../src/features/plan-file/schema';
import { en } from '../../src/messages/en';
import { budgetReasons } from '../../src/messages/en/findings/budget';
import { courseReasons } from '../../src/messages/en/findings/course';
import { datesReasons } from '../../src/messages/en/findings/dates';
import { kpisReasons } from '../../src/messages/en/findings/kpis';
import { marketReasons } from '../../src/messages/en/findings/market';
import { resultsReasons } from '../../src/messages/en/findings/results';
import { rowsReasons } from '../../src/messages/en/findings/rows';
import { slipsReasons } from '../../src/messages/en/findings/slips';
import { smartReasons } from '../../src/messages/en/findings/smart';
import { strategyReasons } from '../../src/messages/en/findings/strategy';
import { structureReasons } from '../../src/messages/en/findings/structure';
import { threadReasons } from '../../src/messages/en/findings/thread';
import { wordFor } from '../../src/records/words';
import { type Family, findAll } from '../../src/rules/all';
import type { Finding, FindingCode } from '../../src/rules/finding';
import { thresholds } from '../../src/rules/smart/judge/thresholds';
import { worstPlans } from './worst-plans';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Beyond what a goal fails; in the words of the page, so that no limit is hidden in the code. */
const limitsOfGoals = `A goal fails “achievable” where it asks for more than ${percent(thresholds.growthAMonth)} growth a month (the setting “${en.tabs.start.rows.boldGrowth.name}” can
say otherwise); once its metric has ${thresholds.monthsOfHistory} months of figures, where it asks for more than ${thresholds.timesTheBest} times the best of them; and where its
writer is less than ${percent(thresholds.confidence)} sure. The coach mentions a share of the money more than ${thresholds.shareOfBudget * 100} points off the share that the goal’s priority gives it,
and a due date more than ${thresholds.daysAfterPlan} days after the plan. Sentence and due date agree within ${thresholds.daysOfAgreement} days.
`;

const chapters: Record<Family, { title: string; reasons: Record<string, string>; notes?: string }> = {
  results: { title: 'How the plan stands', reasons: resultsReasons },
  structure: { title: 'The workbook', reasons: structureReasons },
  strategy: { title: 'The strategy above the plan', reasons: strategyReasons },
  market: { title: 'Market, audience and rivals', reasons: marketReasons },
  smart: { title: 'Goals', reasons: smartReasons, notes: limitsOfGoals },
  budget: { title: 'Money', reasons: budgetReasons },
  thread: { title: 'The thread from objective to person', reasons: threadReasons },
  course: { title: 'How the plan is carried out', reasons: courseReasons },
  rows: { title: 'What each row says', reasons: rowsReasons },
  dates: { title: 'Days', reasons: datesReasons },
  kpis: { title: 'Figures', reasons: kpisReasons },
  slips: { title: 'Slips of the keyboard', reasons: slipsReasons },
};

const heading = `# Checks

What the check finds in a workbook, how serious it is and why it matters. Words in ‹brackets› are facts of the finding. This
page is generated from the rules: \`npm run docs\`.
`;

/** The page of all findings, by family. How serious each is and what one click does is taken from the findings of the rules. */
export function checksDoc(faulty: PlanFile): string {
  const found = worstPlans(faulty).flatMap(findAll);
  const sections = Object.values(chapters).map(({ title, reasons, notes }) =>
    [
      `## ${title}`,
      '',
      ...(notes ? [notes] : []),
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
  const ways = examples.flatMap(({ fixes = [] }) => fixes.map((fix) => en.fixes[fix.code](named)));
  const cells = [`\`${code}\``, all(severities), en.findings[code].what(named), why, all(ways)];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

const all = (texts: string[]): string => [...new Set(texts)].join('; ');

/** Each fact by its name. */
const named = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });
