import type { Book } from '../spreadsheet/book';
import { newBook } from '../spreadsheet/new-book';
import { writeXlsx } from '../xlsx/write-xlsx';
import { drawMenus } from './add-on-menus';
import { AddOnRunner } from './add-on-runner';
import { clearError, showAlert, showError, showToast } from './dialogs';
import { download } from './download';
import { byId } from './element';
import { Grid } from './grid';
import { openSample, sampleTitle } from './open-sample';
import { saveBook } from './saved-book';
import { ServicesClient } from './services-client';
import type { ServicesAction, ServicesAnswer } from './services-protocol';
import { SidebarFrame } from './sidebar-frame';

/** Typing comes in bursts; one save for each is enough. */
const SAVE_DELAY_MILLISECONDS = 400;

/** The grid, the sidebar and the bar above them, joined. */
export class PreviewPage {
  private readonly grid: Grid;
  private readonly runner: AddOnRunner;
  private readonly frame: SidebarFrame;
  private drawnMenus = '';
  private saving: ReturnType<typeof setTimeout> | undefined;

  constructor(files: { code: string; sidebar: string; googleScript: string }, book: Book) {
    this.grid = new Grid(byId('grid'), book, {
      onEdit: () => this.save(),
      onActivate: () => {
        this.describe();
        this.save();
      },
    });
    const services = new ServicesClient({ code: files.code, html: { Sidebar: files.sidebar } });
    this.runner = new AddOnRunner(services, {
      read: () => this.read(),
      draw: (drawn) => this.draw(drawn),
      show: (answer) => this.show(answer),
      setBusy: (busy) => this.setBusy(busy),
    });
    this.frame = new SidebarFrame(byId('sidebar'), byId('sidebar-title'), files.googleScript, {
      call: (name, args) => this.runner.run({ kind: 'sidebar', name, args }),
    });
    this.describe();
  }

  /** As Google does when a person opens the spreadsheet. */
  async open(): Promise<void> {
    await this.grid.ready;
    await this.act({ kind: 'open' });
  }

  async download(): Promise<void> {
    const book = await this.read();
    download(`${book.title}.xlsx`, await writeXlsx(book));
  }

  async replace(book: Book): Promise<void> {
    await this.grid.ready;
    this.closeSidebar();
    this.draw(book);
    await this.open();
  }

  async openSample(locale: string): Promise<void> {
    await this.replace(newBook({ title: sampleTitle, locale: locale || 'en_US' }));
    await openSample(async (name, ...args) => {
      const outcome = await this.runner.run({ kind: 'sidebar', name, args });
      if ('message' in outcome) throw new Error(outcome.message);
      return outcome.value;
    }, locale);
    await this.act({ kind: 'menu', name: 'openSidebar' });
  }

  async setLocale(locale: string): Promise<void> {
    this.draw({ ...this.grid.read(), locale });
    await this.open();
  }

  closeSidebar(): void {
    this.frame.close();
  }

  /** What a person starts from the page itself: its errors are shown there. */
  private async act(action: ServicesAction): Promise<void> {
    clearError(byId('error'));
    const outcome = await this.runner.run(action);
    if ('message' in outcome) showError(byId('error'), outcome.message);
  }

  private async read(): Promise<Book> {
    await this.grid.endTyping();
    return this.grid.read();
  }

  private draw(book: Book): void {
    this.grid.draw(book);
    this.describe();
    this.save();
  }

  private show({ menus, sidebar, alerts, toasts }: ServicesAnswer): void {
    if (JSON.stringify(menus) !== this.drawnMenus) {
      drawMenus(byId('menus'), menus, (name) => void this.act({ kind: 'menu', name }));
      this.drawnMenus = JSON.stringify(menus);
    }
    if (sidebar) this.frame.show(sidebar);
    for (const alert of alerts) showAlert(alert);
    for (const toast of toasts) showToast(byId('toasts'), toast);
  }

  private setBusy(busy: boolean): void {
    byId('busy').hidden = !busy;
    // What a person typed meanwhile would be lost when the add-on's book is drawn.
    byId('grid').inert = busy;
  }

  private save(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void saveBook(this.grid.read()), SAVE_DELAY_MILLISECONDS);
  }

  private describe(): void {
    const { title, locale } = this.grid.shown;
    document.title = `${title} – Throughline preview`;
    byId('title').textContent = title;
    (byId('locale') as HTMLSelectElement).value = locale;
  }
}
