import type { SetUp } from '../../src/calls/contract';

interface Props {
  label: string;
  names: Record<SetUp['size'], string>;
  sizes: SetUp['size'][];
  value: SetUp['size'];
  onChange: (size: SetUp['size']) => void;
}

/** Nothing at all while there is nothing to choose. */
export function SizeField({ label, names, sizes, value, onChange }: Props) {
  if (sizes.length < 2) return null;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {sizes.map((size) => (
        <label key={size} class="choice">
          <input type="radio" name="size" checked={size === value} onChange={() => onChange(size)} />
          {names[size]}
        </label>
      ))}
    </fieldset>
  );
}
