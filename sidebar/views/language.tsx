import { languages } from '../../src/workbook/language';
import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Screen } from '../parts/screen';
import type { ViewProps } from './view';

export function LanguageView({ state, words, dispatch }: ViewProps) {
  const { place, here } = state;
  const { acts, setUp } = words.sidebar;
  const worded = acts.language;
  if (place.at !== 'language') return null;
  const { chosen } = place;
  return (
    <Screen title={worded.title} intro={worded.intro}>
      <div class="text">
        <fieldset class="field">
          <legend>{setUp.language}</legend>
          {languages.map((language) => (
            <label key={language} class="choice">
              <input
                type="radio"
                name="language"
                checked={language === chosen}
                onChange={() => dispatch({ type: 'chose', language })}
              />
              <span lang={language}>{words.choices.languages[language]}</span>{' '}
              {language === here?.language && <span class="quiet">({worded.current})</span>}
            </label>
          ))}
        </fieldset>
        <p class="quiet">{worded.copies}</p>
      </div>
      <Actions>
        <Button
          look="primary"
          waits={chosen === here?.language}
          onPress={() => dispatch({ type: 'asked', work: { doing: 'switchLanguage', language: chosen } })}
        >
          {worded.change}
        </Button>
        <Button onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>{acts.back}</Button>
      </Actions>
    </Screen>
  );
}
