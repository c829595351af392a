import { BuildList } from '../parts/build-list';
import { ProgressBar } from '../parts/progress-bar';
import { Screen } from '../parts/screen';
import { progressOf } from '../state/shown';
import type { ViewProps } from './view';

export function Building({ state, words }: ViewProps) {
  const { title, step, keepOpen } = words.sidebar.building;
  const progress = progressOf(state);
  const said = progress ? step(progress.done, progress.all) : '';
  return (
    <Screen title={title} intro={keepOpen}>
      <ProgressBar label={title} {...(progress ? { progress, said } : {})} />
      <p role="status" class="strong">
        {said}
      </p>
      {progress && <BuildList tabs={progress.tabs} words={words} />}
    </Screen>
  );
}
