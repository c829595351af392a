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
  const labels = { name: 'month', label: worded.month, hint: worded.monthHint };
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
      )}
      {dates.length === 0 && (
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
      )}
    </>
  );
}
