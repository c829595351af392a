import { newBook } from '../spreadsheet/new-book';
import { drawMenus } from './add-on-menus';
import { AddOnRunner } from './add-on-runner';
import { ask, clearError, showError, toast } from './dialogs';
import { download } from './download';
import { byId, element } from './element';
import { Grid } from './grid';
import { openSample, sampleTitle } from './open-sample';
import { saveBook, savedBook } from './saved-book';
import { ServicesClient } from './services-client';
import type { ServicesAction } from './services-protocol';
import { SidebarFrame } from './sidebar-frame';

const LOCALES = ['en_US', 'fr_FR', 'vi_VN', 'ar_EG', 'zh_CN'];
/** Typing comes in bursts; one save for each is enough. */
const SAVE_DELAY_MILLISECONDS = 400;

void start();

async function start(): Promise<void> {
  const [code, sidebarHtml, manifest, googleScript] = await Promise.all([
    text('/Code.js'),
    text('/Sidebar.html'),
    text('/appsscript.json'),
    text('/google-script.js'),
  ]);
  const fresh = new URLSearchParams(location.search).has('fresh');
  const saved = fresh ? null : await savedBook();
  if (fresh) history.replaceState(null, '', '/');

  const errorBar = byId('error');
  const locale = byId('locale') as HTMLSelectElement;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    clearTimeout(saving);
    saving = setTimeout(() => void saveBook(grid.read()), SAVE_DELAY_MILLISECONDS);
  };
  const grid = new Grid(byId('grid'), saved ?? newBook({ title: sampleTitle }), {
    onEdit: save,
    onActivate: describe,
  });
  const services = new ServicesClient(
    { code, sidebar: sidebarHtml, manifest },
    {
      ask,
      showSidebar: (sidebar) => frame.show(sidebar),
      showToast: (shown) => toast(byId('toasts'), shown),
    },
  );
  const runner = new AddOnRunner(services, {
    read: async () => {
      await grid.endTyping();
      return grid.read();
    },
    draw: (book) => {
      grid.draw(book);
      describe();
      save();
    },
    drawMenus: (menus) => drawMenus(byId('menus'), menus, (name) => void act({ kind: 'menu', name })),
    setBusy: (busy) => {
      byId('busy').hidden = !busy;
      // What a person typed meanwhile would be lost when the add-on's book is drawn.
      byId('grid').inert = busy;
    },
  });
  const frame = new SidebarFrame(byId('sidebar'), byId('sidebar-title'), googleScript, {
    call: (name, args) => runner.run({ kind: 'sidebar', name, args }),
  });

  /** What a person starts from the page itself: its errors are shown there. */
  async function act(action: ServicesAction): Promise<unknown> {
    clearError(errorBar);
    const outcome = await runner.run(action);
    if ('value' in outcome) return outcome.value;
    showError(errorBar, outcome.message);
    return undefined;
  }

  function describe(): void {
    const book = grid.shown;
    document.title = `${book.title} – Throughline preview`;
    byId('title').textContent = book.title;
    locale.value = book.locale;
    byId('right-to-left').hidden = !book.sheets.find(({ id }) => id === grid.activeSheetId)?.rightToLeft;
  }

  async function replace(book: ReturnType<typeof newBook>): Promise<void> {
    frame.close();
    grid.draw(book);
    await act({ kind: 'open' });
  }

  async function sample(): Promise<void> {
    await replace(newBook({ title: sampleTitle, locale: locale.value }));
    await openSample(async (name, ...args) => {
      const outcome = await runner.run({ kind: 'sidebar', name, args });
      if ('message' in outcome) throw new Error(outcome.message);
      return outcome.value;
    });
  }

  locale.append(...LOCALES.map((value) => element('option', { value, textContent: value })));
  locale.onchange = () => {
    grid.draw({ ...grid.read(), locale: locale.value });
    void act({ kind: 'open' });
  };
  byId('empty').onclick = () => void replace(newBook({ locale: locale.value }));
  byId('sample').onclick = () => void sample();
  byId('close-sidebar').onclick = () => frame.close();
  byId('download').onclick = async () => {
    const bytes = await act({ kind: 'xlsx' });
    if (bytes instanceof Uint8Array) download(`${grid.shown.title}.xlsx`, bytes as Uint8Array<ArrayBuffer>);
  };
  describe();
  if (saved) await act({ kind: 'open' });
  else await sample();
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.text();
}
