import type { SetUp } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import { type Language, languages } from '../../src/workbook/language';
import { parseAmount } from '../state/amount';
import { codeOf, type Form, type FormFaults } from '../state/form';
import { amountAsRead } from '../words/numbers';
import { Labelled, tiesOf } from './labelled';
import { MonthField } from './month-field';
import { Select } from './select';
import { SizeField } from './size-field';
import { TextField } from './text-field';

interface Props {
  form: Form;
  faults: FormFaults;
  sizes: SetUp['size'][];
  thisYear: number;
  words: SidebarMessages;
  language: Language;
  onChange: (change: Partial<Form>) => void;
}

type TextName = 'business' | 'planName' | 'currency' | 'months' | 'totalBudget';

export function SetUpFields({ form, faults, sizes, thisYear, words, language, onChange }: Props) {
  const said = words.sidebar.setUp;
  const { choices } = words;
  const text = (name: TextName) => {
    const fault = faults[name];
    const onText = (value: string) => onChange({ [name]: value });
    return { name, label: said[name], value: form[name], fault: fault && said[fault], onChange: onText };
  };
  const amount = parseAmount(form.totalBudget);
  const read = amount === undefined ? undefined : amountAsRead(language, amount, codeOf(form.currency));
  return (
    <>
      <TextField {...text('business')} hint={said.businessHint} />
      <TextField {...text('planName')} hint={said.planNameHint} />
      <SizeField
        label={said.size}
        names={choices.sizes}
        sizes={sizes}
        value={form.size}
        onChange={(size) => onChange({ size })}
      />
      <Labelled name="language" label={said.language}>
        <Select
          id="language"
          inOwnLanguage
          value={form.language}
          options={languages.map((option) => [option, choices.languages[option]])}
          onChange={(chosen) =>
            onChange({ language: languages.find((option) => option === chosen) ?? language })
          }
        />
      </Labelled>
      <TextField {...text('currency')} holds="code" hint={faults.currency ? undefined : said.currencyHint} />
      <MonthField
        words={said}
        language={language}
        month={form.month}
        year={form.year}
        thisYear={thisYear}
        onChange={onChange}
      />
      <TextField {...text('months')} holds="figures" />
      <TextField {...text('totalBudget')} holds="figures" optional hint={read ?? said.totalBudgetHint} />
      <Labelled name="rhythm" label={said.rhythm} hint={said.rhythmHint}>
        <Select
          {...tiesOf({ name: 'rhythm', label: said.rhythm, hint: said.rhythmHint })}
          value={form.rhythm}
          options={[...Object.entries(choices.rhythms), ['', said.noRhythm]]}
          onChange={(rhythm) => onChange({ rhythm })}
        />
      </Labelled>
    </>
  );
}
