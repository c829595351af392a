import { currencyOf } from '../../../src/imports/currency';
import type { Reading } from '../../../src/imports/reading';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Language } from '../../../src/workbook/language';
import type { Importing } from '../../state/importing';
import { isolated } from '../../words/isolated';
import { dayName } from '../../words/numbers';

interface Props {
  importing: Importing;
  words: SidebarMessages;
  language: Language;
}

/** What the file was taken for. */
export function ImportSummary({ importing: { name, reading }, words, language }: Props) {
  if (!reading) return null;
  const said = words.sidebar.imports;
  const { source, table, period } = reading;
  const codes = currenciesIn(reading);
  return (
    <div class="quiet">
      <p>
        <bdi>{name}</bdi>
      </p>
      <p class="strong">{source ? said.recognised(isolated(source.name)) : said.unknown}</p>
      <p>
        {said.rows(table.rows.length)}
        {table.totals > 0 && ` · ${said.totals(table.totals)}`}
      </p>
      {codes.length > 0 && <p>{said.amounts(codes.join(', '))}</p>}
      {period && <p>{said.period(dayName(language, period.from), dayName(language, period.until))}</p>}
    </div>
  );
}

/** Currencies that the file names; a sign that several share names none. */
const currenciesIn = (reading: Reading): string[] => [
  ...new Set(
    reading.columns.flatMap((_, index) => {
      const { codes, isSign } = currencyOf(reading, index);
      return isSign && codes.length > 1 ? [] : codes;
    }),
  ),
];
