import type { Language } from '../../src/workbook/language';
import { monthNames } from '../words/numbers';
import { Select } from './select';

interface Props {
  words: { firstMonth: string; month: string; year: string };
  language: Language;
  month: string;
  year: string;
  /** The year around which years are offered. */
  thisYear: number;
  onChange: (change: { month?: string; year?: string }) => void;
}

/** Two lists, since not every browser knows a month field; nothing wrong can be typed into them. */
export function MonthField({ words, language, month, year, thisYear, onChange }: Props) {
  const years = Array.from({ length: 7 }, (_, index) => String(thisYear - 1 + index));
  return (
    <fieldset class="field">
      <legend>{words.firstMonth}</legend>
      <div class="pair">
        <Select
          aria-label={words.month}
          value={month}
          options={monthNames(language)}
          onChange={(chosen) => onChange({ month: chosen })}
        />
        <Select
          aria-label={words.year}
          value={year}
          options={years.map((option) => [option, option])}
          onChange={(chosen) => onChange({ year: chosen })}
        />
      </div>
    </fieldset>
  );
}
