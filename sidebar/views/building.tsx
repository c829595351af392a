import { BuildList } from '../parts/build-list';
import { ProgressBar } from '../parts/progress-bar';
import { Screen } from '../parts/screen';
import { progressOf } from '../state/shown';
import type { ViewProps } from './view';

export function Building({ state, words }: ViewProps) {
  const { title, intro } = namesOf(state, words);
  const progress = progressOf(state);
  const worded = progress ? words.sidebar.building.step(progress.done, progress.all) : '';
  return (
    <Screen title={title} intro={intro}>
      <ProgressBar label={title} {...(progress ? { progress, worded } : {})} />
      <p role="status" class="strong">
        {worded}
      </p>
      {progress && <BuildList tabs={progress.tabs} words={words} />}
    </Screen>
  );
}

/** Most of what is done to the workbook ends with a build, which goes by the name of what was asked for. */
function namesOf({ last }: ViewProps['state'], { sidebar }: ViewProps['words']) {
  const { acts, building, loop } = sidebar;
  const { keepOpen } = acts;
  switch (last?.doing) {
    case 'changeTabs':
      return { title: acts.tabs.changing, intro: keepOpen };
    case 'switchLanguage':
      return { title: acts.language.changing, intro: keepOpen };
    case 'repair':
      return { title: acts.repair.repairing, intro: keepOpen };
    case 'writeImport':
      return { title: sidebar.imports.writing, intro: keepOpen };
    case 'undo':
      return { title: acts.undo.undoing, intro: keepOpen };
    case 'dropCopies':
      return { title: acts.undo.dropping, intro: keepOpen };
    case 'approve':
      return { title: loop.approve.approving, intro: keepOpen };
    case 'writeReview':
      return { title: loop.review.writing, intro: keepOpen };
    default:
      return { title: building.title, intro: building.keepOpen };
  }
}
