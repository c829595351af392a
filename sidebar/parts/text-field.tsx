import { Labelled, type Labels, tiesOf } from './labelled';

interface Props extends Labels {
  value: string;
  onChange: (value: string) => void;
  optional?: boolean;
  /** Words take the direction of their letters; figures always run from left to right. */
  holds?: 'name' | 'sentence' | 'code' | 'figures';
}

const ways = {
  name: { dir: 'auto', maxLength: 200 },
  sentence: { dir: 'auto', maxLength: 500 },
  code: { dir: 'ltr', maxLength: 10, autocapitalize: 'characters', spellcheck: false },
  figures: { dir: 'ltr', maxLength: 40, inputMode: 'decimal' },
} as const;

export function TextField({ value, onChange, optional = false, holds = 'name', ...labels }: Props) {
  return (
    <Labelled {...labels}>
      <input
        type="text"
        class={holds}
        autocomplete="off"
        value={value}
        aria-required={!optional}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...tiesOf(labels)}
        {...ways[holds]}
      />
    </Labelled>
  );
}
