import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For the button that opens a form: what had the focus goes away with the form, and the button takes it. */
export function useOpener(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
