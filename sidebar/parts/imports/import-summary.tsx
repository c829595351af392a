import { useMemo } from 'preact/hooks';
import type { Reader } from '../../../src/features/imports/flow/reader';
import type { Reading } from '../../../src/features/imports/reading';
import type { Language } from '../../../src/workbook/language';
import { isolated } from '../../words/isolated';
import { dayName } from '../../words/numbers';
import { Labelled } from '../labelled';
import { Select } from '../select';
import { ApartRows } from './apart-rows';
import type { Given } from './given';

type Props = Given & { name: string; language: Language };

/** What the file was taken for, and what became of its rows. */
export function ImportSummary({ name, reader, reading, mapping, words, language, dispatch }: Props) {
  // The dates of a long file take a moment: they are read again only when it is mapped anew.
  const span = useMemo(() => reader.spanOf(reading, mapping), [reader, reading, mapping]);
  const table = useMemo(() => reader.rowsThatCount(reading, mapping), [reader, reading, mapping]);
  const worded = words.sidebar.imports;
  const { source, account, written, tables, used } = reading;
  const codes = currenciesIn(reader, reading);
  return (
    <div class="quiet">
      <p>
        <bdi>{name}</bdi>
      </p>
      <p class="strong">{source ? worded.recognised(isolated(source.name)) : worded.unknown}</p>
      {account && <p>{worded.account(isolated(account))}</p>}
      {tables.length > 1 && (
        <Labelled name="table" label={worded.tables(used + 1, tables.length)}>
          <Select
            id="table"
            value={String(used)}
            options={tables.map(({ header }, index) => [
              String(index),
              `${worded.table} ${index + 1}: ${header.slice(0, 3).join(', ')}`,
            ])}
            onChange={(chosen) => dispatch({ type: 'choseTable', table: Number(chosen) })}
          />
        </Labelled>
      )}
      <p>{worded.rows(reading.table.rows.length, table.rows.length)}</p>
      <ApartRows apart={table.apart} words={words} />
      {isOld(written.encoding) && <p>{worded.encoding(written.encoding.toUpperCase())}</p>}
      {codes.length > 0 && <p>{worded.amounts(codes.join(', '))}</p>}
      {span && <p>{worded.period(dayName(language, span.from), dayName(language, span.until))}</p>}
    </div>
  );
}

/** What is no Unicode was guessed. */
const isOld = (encoding: string): boolean => !/^utf|workbook/.test(encoding);

/** Currencies that the file names; a sign that several share names none. */
const currenciesIn = (reader: Reader, reading: Reading): string[] => [
  ...new Set(
    reading.columns.flatMap((_, index) => {
      const { codes, isSign } = reader.currencyOf(reading, index);
      return isSign && codes.length > 1 ? [] : codes;
    }),
  ),
];
