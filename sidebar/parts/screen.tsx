import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  intro?: string | undefined;
  /** How the last act ended. */
  result?: string | undefined;
  /** What can be done about the result. */
  afterthought?: ComponentChildren;
  children: ComponentChildren;
}

/** A view with its heading. The heading takes the focus, since what had it went away with the view before. */
export function Screen({ title, intro, result, afterthought, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1} aria-describedby={result ? 'result' : undefined}>
        <bdi>{title}</bdi>
      </h1>
      {result && (
        <p id="result" class="result">
          {result}
        </p>
      )}
      {afterthought}
      {intro && <p class="quiet">{intro}</p>}
      {children}
    </main>
  );
}
