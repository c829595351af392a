import type { Book } from '../spreadsheet/book';
import { newBook } from '../spreadsheet/new-book';
import { showError } from './dialogs';
import { byId, element } from './element';
import { sampleTitle } from './open-sample';
import { PreviewPage } from './preview-page';
import { savedBook } from './saved-book';

const LOCALES = ['en_US', 'fr_FR', 'vi_VN', 'ar_EG', 'zh_CN'];

start().catch((error) => showError(byId('error'), String(error)));

async function start(): Promise<void> {
  const [code, sidebar, googleScript] = await Promise.all(
    ['/Code.js', '/Sidebar.html', '/google-script.js'].map(text),
  );
  const asked = new URLSearchParams(location.search);
  const given = asked.get('book');
  const saved = given
    ? (JSON.parse(await text(given)) as Book)
    : asked.has('fresh')
      ? null
      : await savedBook();
  if (location.search) history.replaceState(null, '', '/');

  const locale = byId('locale') as HTMLSelectElement;
  locale.append(...LOCALES.map((value) => element('option', { value, textContent: value })));
  const page = new PreviewPage(
    { code: code ?? '', sidebar: sidebar ?? '', googleScript: googleScript ?? '' },
    saved ?? newBook({ title: sampleTitle }),
  );
  locale.onchange = () => void page.setLocale(locale.value);
  byId('empty').onclick = () => void page.replace(newBook({ locale: locale.value }));
  byId('sample').onclick = () => void page.openSample(locale.value);
  byId('download').onclick = () => void page.download();
  byId('close-sidebar').onclick = () => page.closeSidebar();
  await (saved ? page.open() : page.openSample(locale.value));
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.text();
}
