import { render } from 'preact';
import { clientOver } from '../src/calls/client';
import { languageOf } from '../src/workbook/language';
import { App } from './app';
import { sendToAddOn } from './calls/send-to-add-on';
import { isMenuPlace } from './state/place';
import { startOf } from './state/state';

const today = new Date();
const nextMonth = new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1)).toISOString().slice(0, 7);

const place = document.getElementById('sidebar');
if (place) {
  const asked = place.dataset['place'];
  const at = isMenuPlace(asked) ? asked : 'home';
  render(
    <App client={clientOver(sendToAddOn)} start={startOf(languageOf(navigator.language), nextMonth, at)} />,
    place,
  );
}
