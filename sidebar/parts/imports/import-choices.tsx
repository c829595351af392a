import { columnsFor, dateColumns } from '../../../src/features/imports/mapping';
import { orderIn } from '../../../src/features/imports/reading';
import type { Language } from '../../../src/workbook/language';
import { monthName } from '../../words/numbers';
import { Labelled, tiesOf } from '../labelled';
import { Select } from '../select';
import type { Given } from './given';

/** Where the numbers go, in which rows, and what the file itself leaves open. */
export function ImportChoices({
  reading,
  context,
  mapping,
  words,
  language,
  dispatch,
}: Given & { language: Language }) {
  const worded = words.sidebar.imports;
  const dates = dateColumns(mapping);
  const splits = (['channel', 'campaign'] as const).filter((role) => columnsFor(mapping, role).length > 0);
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
      {dates.length > 0 && orderIn(reading.table, dates) === 'either' && (
        <DayOrder mapping={mapping} words={words} dispatch={dispatch} />
      )}
      {dates.length === 0 && (
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

/** Whether the day or the month comes first, where the file does not tell. */
function DayOrder({ mapping, words, dispatch }: Pick<Given, 'mapping' | 'words' | 'dispatch'>) {
  const worded = words.sidebar.imports;
  return (
    <fieldset class="field">
      <legend>{worded.order}</legend>
      {(['dmy', 'mdy'] as const).map((order) => (
        <label key={order} class="choice">
          <input
            type="radio"
            name="order"
            checked={mapping.order === order}
            onChange={() => dispatch({ type: 'mapped', change: { order } })}
          />
          <span>{worded.orders[order]}</span>
        </label>
      ))}
    </fieldset>
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
