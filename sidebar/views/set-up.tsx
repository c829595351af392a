import { useEffect, useRef } from 'preact/hooks';
import { Actions } from '../parts/actions';
import { Icon } from '../parts/icon';
import { OpenPlan } from '../parts/open-plan';
import { Screen } from '../parts/screen';
import { SetUpFields } from '../parts/set-up-fields';
import { faultsOf } from '../state/form';
import type { ViewProps } from './view';

export function SetUpView({ state, words, language, dispatch }: ViewProps) {
  const { form, here, refused, firstMonth } = state;
  const worded = words.sidebar.setUp;
  const page = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (refused > 0) page.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);

  if (!form || !here) return null;
  const faults = refused > 0 ? faultsOf(form) : {};
  const count = Object.keys(faults).length;
  return (
    <Screen title={worded.title} intro={worded.intro}>
      <form
        ref={page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'submitted' });
        }}
      >
        <SetUpFields
          form={form}
          faults={faults}
          sizes={here.sizes}
          thisYear={Number(firstMonth.slice(0, 4))}
          words={words}
          language={language}
          onChange={(change) => dispatch({ type: 'typed', change })}
        />
        <section class="aside">
          <h2>{words.sidebar.file.title}</h2>
          <p class="quiet">{words.sidebar.file.openIntro}</p>
          <OpenPlan words={words.sidebar.file} dispatch={dispatch} />
        </section>
        <Actions>
          <p role="alert" class="fault">
            {count > 0 && (
              <>
                <Icon name="error" /> {worded.correct(count)}
              </>
            )}
          </p>
          <button type="submit" class="primary">
            {worded.build}
          </button>
        </Actions>
      </form>
    </Screen>
  );
}
