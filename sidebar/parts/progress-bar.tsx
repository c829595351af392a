interface Props {
  label: string;
  /** Left out while nobody knows how long it takes. */
  progress?: { done: number; all: number };
  said?: string;
}

export function ProgressBar({ label, progress, said }: Props) {
  const share = progress ? (100 * progress.done) / progress.all : undefined;
  return (
    <div
      role="progressbar"
      class="progress"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={progress?.all}
      aria-valuenow={progress?.done}
      aria-valuetext={said}
    >
      <div class={share === undefined ? 'bar unknown' : 'bar'} style={{ inlineSize: `${share ?? 30}%` }} />
    </div>
  );
}
