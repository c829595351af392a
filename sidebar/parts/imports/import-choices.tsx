import type { Question } from '../../../src/features/imports/tally/tally';
import type { Language } from '../../../src/workbook/language';
import { monthName } from '../../words/numbers';
import { Labelled, tiesOf } from '../labelled';
import { Select } from '../select';
import type { Given } from './given';

/** Where the numbers go, in which rows, and what the file itself leaves open. */
export function ImportChoices({
  reader,
  reading,
  context,
  mapping,
  words,
  language,
  dispatch,
  questions,
}: Given & { language: Language; questions: Question[] }) {
  const worded = words.sidebar.imports;
  const dates = reader.dateColumns(mapping);
  const splits = (['channel', 'campaign'] as const).filter(
    (role) => reader.columnsFor(mapping, role).length > 0,
  );
  return (
    <>
      {context.hasSpend && (
        <Labelled name="target" label={worded.target}>
          <Select
            id="target"
            value={mapping.target}
            options={[
              ['metrics', worded.targets.metrics],
              ['spend', worded.targets.spend],
            ]}
            onChange={(target) =>
              dispatch({ type: 'mapped', change: { target: target === 'spend' ? 'spend' : 'metrics' } })
            }
          />
        </Labelled>
      )}
      {mapping.target === 'metrics' && splits.length > 0 && (
        <Labelled name="split" label={worded.split}>
          <Select
            id="split"
            value={mapping.split}
            options={(['', ...splits] as const).map((split) => [split, worded.splits[split]])}
            onChange={(chosen) =>
              dispatch({ type: 'mapped', change: { split: splits.find((split) => split === chosen) ?? '' } })
            }
          />
        </Labelled>
      )}
      {((dates.length > 0 && reader.orderIn(reading, dates) === 'either') || questions.includes('order')) && (
        <OneOf
          name="order"
          legend={worded.order}
          options={worded.orders}
          value={mapping.order}
          onChoose={(order) => dispatch({ type: 'mapped', change: { order } })}
        />
      )}
      {questions.includes('mark') && (
        <DecimalMark reader={reader} reading={reading} mapping={mapping} words={words} dispatch={dispatch} />
      )}
      {questions.includes('total') && (
        <OneOf
          name="totals"
          legend={worded.doubt}
          options={worded.doubts}
          value={mapping.totals}
          onChoose={(totals) => dispatch({ type: 'mapped', change: { totals } })}
        />
      )}
      {questions.includes('year') && (
        <YearOfAll context={context} mapping={mapping} words={words} dispatch={dispatch} />
      )}
      {dates.length === 0 && !reading.period && reading.columnPeriods.every((each) => !each) && (
        <MonthOfAll
          context={context}
          mapping={mapping}
          words={words}
          language={language}
          dispatch={dispatch}
        />
      )}
    </>
  );
}

interface OneOfProps<Value extends string> {
  name: string;
  legend: string;
  options: Record<Value, string>;
  value: Value | null;
  onChoose: (value: Value) => void;
}

/** A question with a few answers, none of which is usual. */
function OneOf<Value extends string>({ name, legend, options, value, onChoose }: OneOfProps<Value>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {(Object.entries(options) as [Value, string][]).map(([each, label]) => (
        <label key={each} class="choice">
          <input type="radio" name={name} checked={value === each} onChange={() => onChoose(each)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a sign before three figures means: asked with the sign that the file has. */
function DecimalMark({ reader, reading, mapping, words, dispatch }: Omit<Given, 'context'>) {
  const worded = words.sidebar.imports;
  const sign = reader.signInDoubt(reading, mapping);
  const value = mapping.mark && (mapping.mark === sign ? 'point' : 'group');
  const other = sign === '.' ? ',' : '.';
  return (
    <OneOf
      name="mark"
      legend={worded.mark(`1${sign}500`)}
      options={worded.marks}
      value={value}
      onChoose={(chosen) => dispatch({ type: 'mapped', change: { mark: chosen === 'point' ? sign : other } })}
    />
  );
}

type YearProps = Pick<Given, 'context' | 'mapping' | 'words' | 'dispatch'>;

/** The year of dates that name none. */
function YearOfAll({ context, mapping, words, dispatch }: YearProps) {
  const worded = words.sidebar.imports;
  const years = [...new Set(context.months.map((month) => month.slice(0, 4)))];
  return (
    <Labelled name="year" label={worded.year}>
      <Select
        id="year"
        value={mapping.year ?? ''}
        options={[['', worded.chooseYear], ...years.map((year): [string, string] => [year, year])]}
        onChange={(year) => dispatch({ type: 'mapped', change: { year: year || null } })}
      />
    </Labelled>
  );
}

type MonthProps = Pick<Given, 'context' | 'mapping' | 'words' | 'dispatch'> & { language: Language };

/** The one month of a file whose rows have no dates. */
function MonthOfAll({ context, mapping, words, language, dispatch }: MonthProps) {
  const worded = words.sidebar.imports;
  const labels = { name: 'month', label: worded.month, hint: worded.monthHint };
  return (
    <Labelled {...labels}>
      <select
        value={mapping.month ?? ''}
        onChange={(event) =>
          dispatch({ type: 'mapped', change: { month: event.currentTarget.value || null } })
        }
        {...tiesOf(labels)}
      >
        <option value="">{worded.chooseMonth}</option>
        {context.months.map((month) => (
          <option key={month} value={month}>
            {monthName(language, month)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
