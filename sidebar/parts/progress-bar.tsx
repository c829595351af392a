interface Props {
  label: string;
  /** Left out while nobody knows how long it takes. */
  progress?: { done: number; all: number };
  worded?: string;
}

export function ProgressBar({ label, progress, worded }: Props) {
  const share = progress ? (100 * progress.done) / progress.all : undefined;
  return (
    <div
      role="progressbar"
      class="progress"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={progress?.all}
      aria-valuenow={progress?.done}
      aria-valuetext={worded}
    >
      <div class={share === undefined ? 'bar unknown' : 'bar'} style={{ inlineSize: `${share ?? 30}%` }} />
    </div>
  );
}
