import { isStatusFormula, statusRules } from '../../../src/engine/look/status-rules';
import { en } from '../../../src/messages/en';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { type Language, languages } from '../../../src/workbook/language';
import { Book } from './in-memory';
import { smallFullPlan } from './small-plan';

function formulasOf(tabs: readonly TabId[], language: Language = 'en'): string[] {
  const { tabLayouts, context } = new Book().laidOut(smallFullPlan(language));
  return tabs.flatMap((id) => {
    const tabLayout = tabLayouts[id];
    return tabLayout ? statusRules(tabLayout, context).map(({ formula }) => formula) : [];
  });
}

test.each(languages)('in %s every rule of ours is known as ours', (language) => {
  const formulas = formulasOf(tabIds, language);
  expect(formulas.length).toBeGreaterThan(30);
  expect(formulas.filter((formula) => !isStatusFormula(formula))).toEqual([]);
});

test('rules of other people are not', () => {
  for (const formula of ['=$D5="Done"', '=(LEN($D5)=3)*1', '=(LEFT($D5;4)=E5)*1'])
    expect(isStatusFormula(formula)).toBe(false);
});

test('words on the start tab may be followed by a count', () => {
  const words = en.choices.chain.goalsWithoutCampaign;
  const formulas = formulasOf(['start']);
  expect(formulas).toContain(`=(LEFT($D4;${words.length})="${words}")*1`);
});

test('work that is late stands out, work in time does not', () => {
  const formulas = formulasOf(['tasks']);
  expect(formulas.some((formula) => formula.includes(`="${en.choices.lateness.late}"`))).toBe(true);
  expect(formulas.some((formula) => formula.includes(`="${en.choices.lateness.inTime}"`))).toBe(false);
});
