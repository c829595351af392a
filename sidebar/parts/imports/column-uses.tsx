import { ColumnUse } from './column-use';
import type { Given } from './given';

/** The columns of a file; those that were left out at first sight are folded away, unless nobody knows the file. */
export function ColumnUses(given: Given) {
  const { reader, reading, context, words } = given;
  const worded = words.sidebar.imports;
  const columns = reading.table.header.map((header, index) => ({
    header,
    index,
    isLeft: reader.leftOut(reading, context, index) !== null,
  }));
  const listed = (isLeft: boolean) =>
    columns
      .filter((column) => column.isLeft === isLeft)
      .map(({ header, index }) => <ColumnUse key={index} index={index} header={header} {...given} />);
  const left = listed(true);
  return (
    <section>
      <h2>{worded.columns}</h2>
      {listed(false)}
      {left.length > 0 && (
        <details open={!reading.source}>
          <summary>{worded.leftOut(left.length)}</summary>
          {left}
        </details>
      )}
    </section>
  );
}
