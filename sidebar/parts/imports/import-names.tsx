import { isolated } from '../../words/isolated';
import { Labelled } from '../labelled';
import { Select } from '../select';
import type { Given } from './given';

/** What names of the file stand for in the plan. */
export function ImportNames({ reader, reading, context, mapping, words, dispatch }: Given) {
  const worded = words.sidebar.imports;
  const choices = reader.choicesFor(mapping, context);
  const names = reader.namesToMatch(reading, mapping);
  if (names.length === 0 || choices.length === 0) return null;
  const isSpend = mapping.target === 'spend';
  const options: [string, string][] = [
    ['', isSpend ? worded.noLine : worded.asInFile],
    ...choices.map(({ id, name }): [string, string] => [id, `${id} · ${name}`]),
  ];
  return (
    <section>
      <h2>{worded.names}</h2>
      <p class="quiet below">{isSpend ? worded.linesHint : worded.namesHint}</p>
      {names.map((name, index) => (
        <Labelled key={name} name={`name-${index}`} label={isolated(name)}>
          <Select
            id={`name-${index}`}
            value={reader.idForName(name, mapping, context)}
            options={options}
            onChange={(id) =>
              dispatch({
                type: 'mapped',
                change: { names: { ...mapping.names, [reader.foldedName(name)]: id } },
              })
            }
          />
        </Labelled>
      ))}
    </section>
  );
}
