import { byId } from '../../model/by-id';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { isHeld } from '../../model/reviews';
import type { TableRow } from '../../records/records';
import type { RowOf, TableId } from '../../tabs/all';
import { type Day, firstDayOf, lastDayOf } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';
import { daysOutside, isWithin, otherDays, type Window, widened } from './other-days';

/** So many payments written down one after the other show that people keep them in order. */
const fewest = 6;

/** Where all payments but one are written down in order, the days beside that one, by its row. */
const inOrder = oncePerPlan((plan): Map<number, Window[]> => {
  const days = plan.records.tables.spend.flatMap(({ row, typed }) =>
    typed.date === undefined ? [] : [{ row, day: typed.date }],
  );
  const breaks = days.flatMap(({ day }, index) => (day < (days[index - 1]?.day ?? day) ? [index] : []));
  const [at] = breaks;
  if (days.length < fewest || at === undefined || breaks.length > 1) return new Map();
  // Either the one before the break is too late, or the one after it too early.
  const odd = [at - 1, at].filter((index) => {
    const [before, after] = [days[index - 1], days[index + 1]];
    return !before || !after || before.day <= after.day;
  });
  const [only, other] = odd;
  const found = only === undefined || other !== undefined ? undefined : days[only];
  if (!found || only === undefined) return new Map();
  const from = days[only - 1]?.day ?? '0001-01-01';
  return new Map([[found.row, [{ from, to: days[only + 1]?.day ?? plan.today }]]]);
});

/** Where a day is expected, and the last day that it can have. */
interface Expected {
  windows: Window[];
  /** What has happened cannot lie ahead. */
  isPast?: boolean;
  severity?: Severity;
}
interface Dated {
  table: TableId;
  columns: string[];
  expected(plan: Plan): (row: never, column: string) => Expected;
}

/** Days before and after what a day belongs to that are still usual. */
const early = { plan: 92, campaign: 92 };
const late = { plan: 92, campaign: 62 };
/** So far from the plan a day is told even where no other day is likelier. */
const farFromPlan = 400;

const dated: Dated[] = [
  {
    table: 'campaigns',
    columns: ['start', 'end'],
    expected: (plan) => {
      const around = windowOf(plan, 183, 183);
      return ({ typed }: TableRow<RowOf<'campaigns'>>, column) => ({
        isPast: column === 'end' && typed.status === 'done',
        windows: [around],
      });
    },
  },
  {
    table: 'tasks',
    columns: ['start', 'due'],
    expected: (plan) => {
      const of = campaignWindow(plan);
      return ({ typed }: TableRow<RowOf<'tasks'>>) => ({ windows: of(typed.campaign) });
    },
  },
  {
    table: 'content',
    columns: ['date'],
    expected: (plan) => {
      const of = campaignWindow(plan);
      return ({ typed }: TableRow<RowOf<'content'>>) => ({
        windows: of(typed.campaign),
        isPast: typed.status === 'done',
      });
    },
  },
  {
    table: 'spend',
    columns: ['date'],
    expected: (plan) => {
      const around = windowOf(plan, early.plan, late.plan);
      const ordered = inOrder(plan);
      return ({ row, typed }: TableRow<RowOf<'spend'>>) => ({
        windows: [...(ordered.get(row) ?? []), around],
        isPast: typed.state === 'actual',
      });
    },
  },
  {
    table: 'reviews',
    columns: ['date', 'due'],
    expected: (plan) => {
      const around = windowOf(plan, 31, late.plan);
      return ({ typed }: TableRow<RowOf<'reviews'>>, column) => ({
        windows: [around],
        isPast: column === 'date' && isHeld(typed) && typed.review === undefined,
      });
    },
  },
  {
    table: 'goals',
    columns: ['start'],
    expected: (plan) => {
      const around = windowOf(plan, 183, 366);
      // A goal may be older than the plan.
      return () => ({ severity: 'advice', windows: [around] });
    },
  },
];

/** A day far from what it belongs to, most often in a wrong year or with day and month the other way round. */
export const dateOdd: Rule = oncePerPlan((plan) =>
  plan.months.length === 0
    ? []
    : dated.flatMap(({ table, columns, expected }) => {
        const expectedOf = expected(plan);
        return plan.records.tables[table].flatMap((row): Finding[] => {
          const places = columns.map((column) => ({ table, row, column }));
          const wanted = places.map((place) => ({ place, wanted: expectedOf(row as never, place.column) }));
          return isElsewhere(plan, wanted)
            ? linkOdd(plan, wanted)
            : wanted.flatMap((one) => oddIn(plan, one));
        });
      }),
);

interface Place {
  table: TableId;
  row: TableRow<RowOf<TableId>>;
  column: string;
}

interface Wanted {
  place: Place;
  wanted: Expected;
}

const dayIn = ({ row, column }: Place): Day | undefined => {
  const day = (row.typed as Record<string, unknown>)[column];
  return typeof day === 'string' ? day : undefined;
};

/** Whether all days of a row lie in the plan, and none in its campaign. */
function isElsewhere(plan: Plan, all: Wanted[]): boolean {
  const whole = windowOf(plan, 0, 0);
  return (
    all.length > 1 &&
    all.every(({ place, wanted: { windows } }) => {
      const day = dayIn(place);
      const [around] = windows;
      return (
        'campaign' in place.row.typed &&
        day !== undefined &&
        around &&
        isWithin(day, whole) &&
        !isWithin(day, around)
      );
    })
  );
}

/** Where none of a row's days fits its campaign, it is linked to a wrong one. */
function linkOdd(plan: Plan, all: Wanted[]): Finding[] {
  return all.slice(0, 1).flatMap(({ place: { table, row, column }, wanted: { windows } }) => {
    const [around] = windows;
    const day = dayIn({ table, row, column });
    if (!around || day === undefined) return [];
    const facts = { name: nameOf(table, row), part: { column: [table, 'campaign'] as const } };
    return [
      {
        code: 'dateOdd',
        severity: 'warning',
        place: plan.cell(table, row.row, 'campaign'),
        witnesses: all.map(({ place }) => plan.cell(table, row.row, place.column)),
        facts: { ...facts, day: { day }, from: { day: around.from }, to: { day: around.to } },
      },
    ];
  });
}

function oddIn(
  plan: Plan,
  { place: at, wanted: { windows, isPast, severity = 'warning' } }: Wanted,
): Finding[] {
  const { table, row, column } = at;
  const day = dayIn(at);
  if (day === undefined) return [];
  const fits = (other: Day) =>
    windows.every((window) => isWithin(other, window)) && !(isPast && other > plan.today);
  if (fits(day)) return [];
  const likelier = otherDays(day).find(fits);
  const [around] = windows;
  if (!around) return [];
  const isAhead = isPast === true && day > plan.today;
  if (!likelier && !isAhead && daysOutside(day, windowOf(plan, 0, 0)) < farFromPlan) return [];
  const place = plan.cell(table, row.row, column);
  const part = { column: [table, column] as const };
  return [
    {
      code: isAhead ? 'dateAhead' : 'dateOdd',
      severity,
      place,
      facts: {
        name: nameOf(table, row),
        part,
        day: { day },
        from: { day: around.from },
        to: { day: around.to },
      },
      ...(likelier && {
        fixes: [
          {
            code: 'setTo',
            facts: { column: part, value: { day: likelier } },
            cells: [{ place, content: { day: likelier } }],
          },
        ],
      }),
    },
  ];
}

function windowOf(plan: Plan, before: number, after: number): Window {
  const [first = ''] = plan.months;
  const last = plan.months[plan.months.length - 1] ?? first;
  return widened({ from: firstDayOf(first), to: lastDayOf(last) }, before, after);
}

/** The window of a campaign; where it has none, or one that is odd itself, that of the plan. */
function campaignWindow(plan: Plan): (campaign: string | undefined) => Window[] {
  const campaigns = byId(plan, 'campaigns');
  const whole = windowOf(plan, early.plan, late.plan);
  return (id) => {
    const { start, end } = campaigns.get(id ?? '')?.typed ?? {};
    const isSound =
      start !== undefined &&
      end !== undefined &&
      start <= end &&
      daysOutside(start, whole) === 0 &&
      daysOutside(end, whole) === 0;
    return [isSound ? widened({ from: start, to: end }, early.campaign, late.campaign) : whole];
  };
}

/** Of a start that lies after its end, whether it is the start that fits in another year. */
export function isStartOdd(plan: Plan, start: Day, end: Day): boolean {
  if (plan.months.length === 0) return false;
  const whole = windowOf(plan, 31, 31);
  const inYear = (day: Day, other: Day) => other.slice(4) === day.slice(4) && isWithin(other, whole);
  const couldEnd = otherDays(end).some((day) => inYear(end, day) && day >= start);
  const couldStart = otherDays(start).some((day) => inYear(start, day) && day <= end);
  return couldStart && !couldEnd;
}
