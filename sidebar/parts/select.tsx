interface Props {
  value: string;
  options: [value: string, name: string][];
  onChange: (value: string) => void;
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
  /** The options are names of languages, each in its own. */
  inOwnLanguage?: boolean;
}

export function Select({ value, options, onChange, inOwnLanguage = false, ...rest }: Props) {
  return (
    <select value={value} onChange={(event) => onChange(event.currentTarget.value)} {...rest}>
      {options.map(([option, name]) => (
        <option key={option} value={option} lang={inOwnLanguage ? option : undefined}>
          {name}
        </option>
      ))}
    </select>
  );
}
