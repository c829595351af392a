import type { Book } from '../spreadsheet/book';
import { newBook } from '../spreadsheet/new-book';
import { showError } from './dialogs';
import { byId } from './element';
import { giveUpOpening } from './end-opening';
import { sampleTitle } from './open-sample';
import { PreviewPage } from './preview-page';
import { savedBook } from './saved-book';

start().catch((error) => {
  showError(byId('error'), String(error));
  giveUpOpening();
});

async function start(): Promise<void> {
  const paths = ['/Code.js', '/google-script.js', '/Sidebar.html', '/Imports.html', '/Workbooks.html'];
  const [code = '', googleScript = '', Sidebar = '', Imports = '', Workbooks = ''] = await Promise.all(
    paths.map(text),
  );
  const html = { Sidebar, Imports, Workbooks };
  const asked = new URLSearchParams(location.search);
  const given = asked.get('book');
  const saved = given
    ? (JSON.parse(await text(given)) as Book)
    : asked.has('fresh')
      ? null
      : await savedBook();
  if (location.search) history.replaceState(null, '', '/');

  const locale = byId('locale') as HTMLSelectElement;
  const page = new PreviewPage({ code, html, googleScript }, saved ?? newBook({ title: sampleTitle }));
  locale.onchange = () => void page.setLocale(locale.value);
  byId('empty').onclick = () => void page.replace(newBook({ locale: locale.value }));
  byId('sample').onclick = () => void page.openSample(locale.value || 'en_US');
  byId('download').onclick = () => void page.download();
  byId('close-sidebar').onclick = () => page.closeSidebar();
  await (saved ? page.start() : page.startWithSample());
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.text();
}
