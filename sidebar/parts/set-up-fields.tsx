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
  const worded = words.sidebar.setUp;
  const { choices } = words;
  const text = (name: TextName) => {
    const fault = faults[name];
    const onText = (value: string) => onChange({ [name]: value });
    return { name, label: worded[name], value: form[name], fault: fault && worded[fault], onChange: onText };
  };
  const amount = parseAmount(form.totalBudget);
  const read = amount === undefined ? undefined : amountAsRead(language, amount, codeOf(form.currency));
  return (
    <>
      <TextField {...text('business')} hint={worded.businessHint} />
      <TextField {...text('planName')} hint={worded.planNameHint} />
      <SizeField
        label={worded.size}
        names={choices.sizes}
        sizes={sizes}
        value={form.size}
        onChange={(size) => onChange({ size })}
      />
      <Labelled name="language" label={worded.language}>
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
      <TextField
        {...text('currency')}
        holds="code"
        hint={faults.currency ? undefined : worded.currencyHint}
      />
      <MonthField
        words={worded}
        language={language}
        month={form.month}
        year={form.year}
        thisYear={thisYear}
        onChange={onChange}
      />
      <TextField {...text('months')} holds="figures" />
      <TextField {...text('totalBudget')} holds="figures" optional hint={read ?? worded.totalBudgetHint} />
      <Labelled name="rhythm" label={worded.rhythm} hint={worded.rhythmHint}>
        <Select
          {...tiesOf({ name: 'rhythm', label: worded.rhythm, hint: worded.rhythmHint })}
          value={form.rhythm}
          options={[...Object.entries(choices.rhythms), ['', worded.noRhythm]]}
          onChange={(rhythm) => onChange({ rhythm })}
        />
      </Labelled>
    </>
  );
}
