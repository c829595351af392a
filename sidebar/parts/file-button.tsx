import { useRef } from 'preact/hooks';
import { Button } from './button';

interface Props {
  /** What the button says, and what the chooser is called for those who do not see it. */
  label: string;
  name: string;
  look?: 'primary' | 'plain';
  waits: boolean;
  onChosen: (file: File) => void;
}

/** A button that lets the person choose a file; what becomes of it stays in the browser unless `onChosen` says otherwise. */
export function FileButton({ label, name, look = 'plain', waits, onChosen }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} waits={waits} onPress={() => chooser.current?.click()}>
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={name}
        onChange={(event) => {
          const chosen = event.currentTarget;
          const [file] = chosen.files ?? [];
          if (file) onChosen(file);
          // The same file may be chosen again after it was fixed.
          chosen.value = '';
        }}
      />
    </>
  );
}
