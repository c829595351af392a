import { useMemo } from 'preact/hooks';
import { currencyOf } from '../../../src/features/imports/currency';
import type { Reading } from '../../../src/features/imports/reading';
import { spanOf } from '../../../src/features/imports/tally/row-dates';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Language } from '../../../src/workbook/language';
import type { Importing } from '../../state/importing';
import { isolated } from '../../words/isolated';
import { dayName, monthName } from '../../words/numbers';

interface Props {
  importing: Importing;
  words: SidebarMessages;
  language: Language;
}

/** What the file was taken for. */
export function ImportSummary({ importing: { name, reading, mapping }, words, language }: Props) {
  // The dates of a long file take a moment: they are read again only when it is mapped anew.
  const span = useMemo(() => reading && mapping && spanOf(reading, mapping), [reading, mapping]);
  if (!reading) return null;
  const worded = words.sidebar.imports;
  const { source, table, period } = reading;
  const codes = currenciesIn(reading);
  return (
    <div class="quiet">
      <p>
        <bdi>{name}</bdi>
      </p>
      <p class="strong">{source ? worded.recognised(isolated(source.name)) : worded.unknown}</p>
      <p>
        {worded.rows(table.rows.length)}
        {table.totals > 0 && ` · ${worded.totals(table.totals)}`}
      </p>
      {codes.length > 0 && <p>{worded.amounts(codes.join(', '))}</p>}
      {span && <p>{monthsBetween(language, span)}</p>}
      {!span && period && (
        <p>{worded.period(dayName(language, period.from), dayName(language, period.until))}</p>
      )}
    </div>
  );
}

const monthsBetween = (language: Language, { first, last }: { first: string; last: string }): string =>
  [...new Set([first, last])].map((month) => monthName(language, month)).join(' – ');

/** Currencies that the file names; a sign that several share names none. */
const currenciesIn = (reading: Reading): string[] => [
  ...new Set(
    reading.columns.flatMap((_, index) => {
      const { codes, isSign } = currencyOf(reading, index);
      return isSign && codes.length > 1 ? [] : codes;
    }),
  ),
];
