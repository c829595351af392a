import { Labelled, type Labels, tiesOf } from './labelled';

interface Props extends Labels {
  value: string;
  onChange: (value: string) => void;
}

/** Room for a few sentences; nobody has to write any. */
export const TextArea = ({ value, onChange, ...labels }: Props) => (
  <Labelled {...labels}>
    <textarea
      dir="auto"
      rows={3}
      maxLength={10_000}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
      {...tiesOf(labels)}
    />
  </Labelled>
);
