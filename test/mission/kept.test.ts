import type { PlanFile } from '../../src/features/plan-file/schema';
import { messagesOf } from '../../src/messages/all';
import { type Idea, mission } from '../../src/tabs/mission';
import { languages } from '../../src/workbook/language';
import { build, fullSample, newWorkbook, openPlan, placeOf, savedPlan, sheetOf } from '../laws/workbook';

/** What a workbook cannot be built without. */
const needed = ['business', 'planName', 'size', 'language', 'currency', 'firstMonth', 'months'];

/** The sample plan with nothing but what is typed for one row of the mission. */
function filledAlone({ places }: Idea): PlanFile {
  const held = new Set<string>(places);
  const of = (tab: string, typed: object) =>
    Object.fromEntries(Object.entries(typed).filter(([key]) => key === 'id' || held.has(`${tab}.${key}`)));
  const tables = Object.entries(fullSample.tables).flatMap(([tab, rows]) => {
    const kept = (rows ?? []).map((row) => of(tab, row)).filter((row) => Object.keys(row).length > 1);
    return kept.length > 0 ? [[tab, kept]] : [];
  });
  const strategy = of('strategy', fullSample.forms?.strategy ?? {});
  const settings = Object.entries({ ...fullSample.settings, size: 'light' }).filter(
    ([key]) => needed.includes(key) || held.has(`start.${key}`),
  );
  return {
    ...fullSample,
    settings: Object.fromEntries(settings) as PlanFile['settings'],
    forms: Object.keys(strategy).length > 0 ? { strategy } : {},
    tables: Object.fromEntries(tables),
  };
}

const content = ({ forms = {}, tables }: PlanFile) => ({ forms, tables });
const rows = Object.entries<Idea>(mission);

test.each(rows)('%s filled alone is kept through build, language and plan file', (id, idea) => {
  const plan = filledAlone(idea);
  const local = newWorkbook();
  openPlan(local, plan);
  const opened = savedPlan(local);
  expect(content(opened)).toEqual(content(plan));
  build(local);
  expect(savedPlan(local)).toEqual(opened);

  const language = languages[1 + (rows.findIndex(([row]) => row === id) % (languages.length - 1))] ?? 'fr';
  const { languages: names } = messagesOf('en').choices;
  local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'language'), names[language]);
  build(local);
  expect(savedPlan(local)).toEqual({ ...opened, settings: { ...opened.settings, language } });
});
