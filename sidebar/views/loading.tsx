import { ProgressBar } from '../parts/progress-bar';
import type { ViewProps } from '../parts/view-props';

export function Loading({ words }: ViewProps) {
  const { title, loading } = words.sidebar;
  return (
    <main>
      <h1 class="unseen">{title}</h1>
      <p role="status" class="quiet">
        {loading}
      </p>
      <ProgressBar label={loading} />
    </main>
  );
}
