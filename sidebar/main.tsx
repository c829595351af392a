import { render } from 'preact';
import { clientOver } from '../src/calls/client';
import { languages } from '../src/workbook/language';
import { App } from './app';
import { sendToAddOn } from './calls/send-to-add-on';
import { isMenuPlace } from './state/place';
import { startOf } from './state/state';
import { lookingWithWords, Vocabulary } from './words/vocabulary';
import { wordsFrom } from './words/words-from';

const today = new Date();
const nextMonth = new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1)).toISOString().slice(0, 7);

const place = document.getElementById('sidebar');
const block = document.querySelector<HTMLElement>('script[data-words]');
if (place && block) {
  const asked = place.dataset['place'];
  const at = isMenuPlace(asked) ? asked : 'home';
  const language = languages.find((one) => one === block.dataset['words']) ?? 'en';
  const client = clientOver(sendToAddOn);
  const first = { language, words: wordsFrom(block.textContent ?? '', language) };
  const vocabulary = new Vocabulary(first, client.words);
  render(
    <App
      client={lookingWithWords(client, vocabulary)}
      vocabulary={vocabulary}
      start={startOf(language, nextMonth, at)}
    />,
    place,
  );
}
