import {
  ask,
  build,
  buildSteps,
  callsOf,
  cellOf,
  copyOf,
  fullSample,
  newWorkbook,
  openPlan,
  placeOf,
  refusal,
  sample,
  savedPlan,
  setUp,
  sheetOf,
  workbookOf,
} from '../laws/workbook';

const opened = workbookOf(fullSample);
const reviewsIn = (local: typeof opened) => savedPlan(local).tables.reviews ?? [];
const review = (local: typeof opened, id: string) => reviewsIn(local).find((one) => one.id === id);

test('before a review the open decisions come first, with their places, and rows to decide on', () => {
  const { open, subjects, people, rhythm } = ask(copyOf(opened.book), 'prepareReview', {});
  expect(open.map(({ what, due, isLate }) => [what, due, isLate])).toEqual([
    ['Scale up · Budget · C1 · Summer market stand', '2027-03-31', false],
    ['Mend · Tactic · C2 · Tasting page and search ads', '2026-11-27', false],
  ]);
  expect(open[1]?.owner).toBe('Y2 · Jonas Wyke');
  expect(subjects[0]).toEqual({ id: 'C1', label: 'C1 · Summer market stand' });
  expect(people).toHaveLength(6);
  expect(rhythm).toBe('monthly');
});

test('a review begins in a row of its own with the figures of the day; once a day', () => {
  const local = copyOf(opened.book);
  const begun = ask(local, 'startReview', { rhythm: 'weekly' });
  expect(review(local, begun.id)).toEqual({
    id: 'V14',
    date: '2026-11-20',
    rhythm: 'weekly',
    figures: begun.figures,
  });
  expect(begun.figures).toMatch(/^Money: 28,000\sEUR planned, [\d,]+\sEUR spent, [\d,]+\sEUR forecast$/m);
  const { row, column } = placeOf(sheetOf(local.book, 'reviews'), 'worked', 13);
  expect(begun.cell).toBe(`${String.fromCharCode(65 + column)}${row + 1}`);
  expect(ask(local, 'startReview', { rhythm: 'weekly' })).toEqual(begun);
  expect(reviewsIn(local)).toHaveLength(14);
});

test('one that was laid out for about then is taken, and its day becomes the day it is held', () => {
  const local = copyOf(opened.book);
  local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'asOf'), '2026-12-09');
  expect(ask(local, 'startReview', { rhythm: 'monthly' }).id).toBe('V6');
  expect(review(local, 'V6')).toMatchObject({ date: '2026-12-09', figures: expect.any(String) });
  expect(reviewsIn(local)).toHaveLength(13);
});

test('what is said is written beside it, each further decision in a row that names the review; asked twice, once', () => {
  const local = copyOf(opened.book);
  const { id } = ask(local, 'startReview', { rhythm: 'monthly' });
  const worded = {
    id,
    rhythm: 'monthly' as const,
    lessons: { worked: '=1+1', teamSaid: 'We need a roof.' },
    decisions: [
      { decision: 'mend', changes: 'strategy', subject: 'I4', owner: 'Y2', due: '2026-12-15' } as const,
      { decision: 'stop' } as const,
    ],
  };
  for (const _ of [1, 2]) {
    ask(local, 'writeReview', worded);
    expect(review(local, id)).toMatchObject({ ...worded.lessons, ...worded.decisions[0], done: 'no' });
    expect(reviewsIn(local).filter((one) => one.review === id)).toEqual([
      { id: 'V15', date: '2026-11-20', rhythm: 'monthly', review: id, decision: 'stop', done: 'no' },
    ]);
  }
  const sheet = sheetOf(local.book, 'reviews');
  expect(cellOf(sheet, 'owner', 13).value).toBe('Y2 · Jonas Wyke');
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});

test('as many decisions as people make find room', () => {
  const local = copyOf(opened.book);
  const { id } = ask(local, 'startReview', { rhythm: 'monthly' });
  const decisions = Array.from({ length: 30 }, (_, index) => ({
    decision: 'scale' as const,
    due: `2026-12-${String(index + 1).padStart(2, '0')}`,
  }));
  ask(local, 'writeReview', { id, rhythm: 'monthly', lessons: {}, decisions });
  expect(reviewsIn(local).filter((one) => one.review === id)).toHaveLength(29);
});

test('words typed in the row meanwhile stay above those of the sidebar', () => {
  const local = copyOf(opened.book);
  const { id } = ask(local, 'startReview', { rhythm: 'monthly' });
  local.acts.type(placeOf(sheetOf(local.book, 'reviews'), 'worked', 13), 'The roof');
  ask(local, 'writeReview', { id, rhythm: 'monthly', lessons: { worked: 'The stand' }, decisions: [] });
  expect(review(local, id)?.worked).toBe('The roof\nThe stand');
});

test('a decision about the strategy asks to revisit what it names, until it is done', () => {
  const local = copyOf(opened.book);
  const found = () => ask(local, 'check', {}).findings.filter(({ code }) => code === 'strategyToRevisit');
  expect(found()).toEqual([]);
  const { id } = ask(local, 'startReview', { rhythm: 'monthly' });
  const decision = { decision: 'mend', changes: 'strategy', subject: 'I4' } as const;
  ask(local, 'writeReview', { id, rhythm: 'monthly', lessons: {}, decisions: [decision] });
  expect(found()).toEqual([expect.objectContaining({ tab: 'initiatives', severity: 'advice' })]);
  local.acts.type(placeOf(sheetOf(local.book, 'reviews'), 'done', 13), 'Yes');
  expect(found()).toEqual([]);
});

test('a light plan gets the tab of the reviews with its first review', () => {
  const local = workbookOf({
    ...sample,
    settings: { ...sample.settings, size: 'light', asOf: '2026-11-20' },
  });
  const { id } = ask(local, 'startReview', { rhythm: 'campaignEnd' });
  expect(review(local, id)).toMatchObject({ rhythm: 'campaignEnd', figures: expect.any(String) });
});

describe('review dates', () => {
  const withRhythm = { ...setUp, size: 'full', rhythm: 'quarterly' } as const;
  const daysIn = (local: typeof opened) => reviewsIn(local).map(({ date }) => date);
  const quarters = ['2027-04-01', '2027-07-01', '2027-10-01', '2027-12-31'];

  test('are laid out with their tab, and what people delete does not come back', () => {
    const local = newWorkbook();
    build(local, withRhythm);
    expect(reviewsIn(local)[0]).toEqual({ id: 'V1', date: '2027-04-01', rhythm: 'quarterly' });
    expect(daysIn(local)).toEqual(quarters);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
    const sheet = sheetOf(local.book, 'reviews');
    local.acts.deleteRows(sheet.id, placeOf(sheet, 'date', 1).row, 1);
    build(local);
    expect(daysIn(local)).toEqual([quarters[0], quarters[2], quarters[3]]);
    local.acts.deleteSheet(sheet.id);
    build(local);
    expect(daysIn(local)).toEqual([]);
  });

  test('come with the tab when it is brought in later, and not without a rhythm', () => {
    const local = newWorkbook();
    build(local, { ...withRhythm, size: 'light' });
    buildSteps(local, ask(local, 'changeTabs', { add: ['reviews'], remove: [] }).steps);
    expect(daysIn(local)).toEqual(quarters);
    const without = newWorkbook();
    build(without, { ...setUp, size: 'full' });
    expect(daysIn(without)).toEqual([]);
  });

  test('that are still to come are laid out with one click when rhythm or period change; others stay', () => {
    const local = newWorkbook();
    build(local, withRhythm);
    const start = sheetOf(local.book, 'start');
    local.acts.type(placeOf(start, 'answer', 'asOf'), '2027-10-15');
    local.acts.type(placeOf(start, 'answer', 'rhythm'), 'Monthly');
    const found = ask(local, 'check', {}).findings.find(({ code }) => code === 'reviewsAhead');
    expect(found?.fixes).toEqual(['Lay out the dates still to come: 3']);
    ask(local, 'fix', { key: found?.key ?? '', way: 0 });
    expect(daysIn(local)).toEqual([...quarters, '2027-11-01', '2027-12-01', '2027-12-31']);
    expect(reviewsIn(local)[4]).toEqual({ id: 'V5', date: '2027-11-01', rhythm: 'monthly' });
    const { findings } = ask(local, 'check', {});
    expect(findings.filter(({ code }) => code === 'reviewsAhead')).toEqual([]);
  });

  test('give way to those of a plan file, unless somebody typed beside them', () => {
    const { business = '', planName = '', currency = '', firstMonth = '', months = 0 } = fullSample.settings;
    const local = newWorkbook();
    build(local, {
      ...withRhythm,
      rhythm: 'monthly',
      totalBudget: fullSample.settings.totalBudget ?? 0,
      ...{ business, planName, currency, firstMonth, months },
    });
    const typedIn = copyOf(local.book);
    typedIn.acts.type(placeOf(sheetOf(typedIn.book, 'reviews'), 'worked', 2), 'The stand');
    openPlan(local, fullSample);
    expect(savedPlan(local)).toEqual(fullSample);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
    expect(refusal(typedIn, 'openPlan', { text: JSON.stringify(fullSample) })?.code).toBe('notEmpty');
  });
});
