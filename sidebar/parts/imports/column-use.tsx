import type { Reader } from '../../../src/features/imports/flow/reader';
import { roles } from '../../../src/features/imports/sources/source';
import { isolated } from '../../words/isolated';
import { Labelled, tiesOf } from '../labelled';
import type { Given } from './given';

interface Props extends Given {
  index: number;
  header: string;
}

/** What one column is used for, to be chosen; and why it is left out. */
export function ColumnUse({ index, header, reader, reading, context, mapping, words, dispatch }: Props) {
  const worded = words.sidebar.imports;
  const use = mapping.uses[index] ?? '';
  const sample = reading.table.rows.find(({ cells }) => (cells[index] ?? '').trim() !== '')?.cells[index];
  const labels = {
    name: `column-${index}`,
    label: isolated(header || String(index + 1)),
    hint:
      use === ''
        ? hintOf({ index, reader, reading, context, words })
        : sample && isolated(sample.slice(0, 40)),
  };
  // Amounts in another currency cannot be taken, whatever the column is called.
  const foreign = reader.isForeign(reading, context, index);
  const offered = context.measures.filter(({ unit }) => !foreign || unit !== 'money');
  const isNamed = context.measures.some(({ name }) => reader.foldedName(name) === reader.foldedName(header));
  return (
    <Labelled {...labels}>
      <select
        value={use}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          dispatch({
            type: 'mapped',
            change: { uses: mapping.uses.map((each, at) => (at === index ? chosen : each)) },
          });
        }}
        {...tiesOf(labels)}
      >
        <option value="">{worded.uses['']}</option>
        <optgroup label={worded.roles}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {worded.uses[role]}
            </option>
          ))}
        </optgroup>
        <optgroup label={worded.measures}>
          {header !== '' && !isNamed && (
            <option value={reader.measureUse(header)}>{worded.ownMeasure(isolated(header))}</option>
          )}
          {sorted(reader, offered, { chosen: reader.measureOfUse(use), header }).map(({ id, name }) => (
            <option key={id} value={reader.measureUse(id)}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </Labelled>
  );
}

type Measures = Given['context']['measures'];

/** The chosen one and those that share a word with the header come first, since there are many. */
function sorted(
  { foldedName }: Reader,
  measures: Measures,
  { chosen, header }: { chosen: string | undefined; header: string },
): Measures {
  const words = foldedName(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  const rank = ({ id, name }: Measures[number]): number =>
    id === chosen ? 0 : words.some((word) => foldedName(name).includes(word)) ? 1 : 2;
  return [...measures].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function hintOf({
  index,
  reader,
  reading,
  context,
  words,
}: Pick<Props, 'index' | 'reader' | 'reading' | 'context' | 'words'>): string {
  const { why } = words.sidebar.imports;
  const reason = reader.leftOut(reading, context, index);
  if (reason === 'currency') return why.currency(context.currency);
  return reason ? why[reason] : '';
}
