import { Labelled, type Labels, tiesOf } from './labelled';

interface Props extends Labels {
  /** `2027-01-31`, or '' for none. */
  value: string;
  onChange: (value: string) => void;
}

/** A day, picked in the browser's own calendar. */
export const DateField = ({ value, onChange, ...labels }: Props) => (
  <Labelled {...labels}>
    <input
      type="date"
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
      {...tiesOf(labels)}
    />
  </Labelled>
);
