import type { Book } from '../spreadsheet/book';
import { newBook } from '../spreadsheet/new-book';
import { drawMenus } from './add-on-menus';
import { AddOnRunner } from './add-on-runner';
import { clearError, showAlert, showError, showToast } from './dialogs';
import { download } from './download';
import { byId } from './element';
import { endOpening } from './end-opening';
import { openSample, sampleTitle } from './open-sample';
import { saveBook } from './saved-book';
import { ServicesClient } from './services-client';
import type { Outcome, ServicesAction, ServicesAnswer } from './services-protocol';
import { SidebarFrame } from './sidebar-frame';
import { type ShownBook, UnseenBook } from './unseen-book';

/** Typing comes in bursts; one save for each is enough. */
const SAVE_DELAY_MILLISECONDS = 400;

/** The grid, the sidebar and the bar above them, joined. The add-on begins on the book alone while the grid is fetched. */
export class PreviewPage {
  private grid: ShownBook;
  private readonly runner: AddOnRunner;
  private readonly frame: SidebarFrame;
  private drawnMenus = '';
  private saving: ReturnType<typeof setTimeout> | undefined;
  /** The grid is there and can be seen. */
  private opened: Promise<void> = Promise.resolve();

  constructor(files: { code: string; html: Record<string, string>; googleScript: string }, book: Book) {
    this.grid = new UnseenBook(book);
    const services = new ServicesClient({ code: files.code, html: files.html });
    this.runner = new AddOnRunner(services, {
      read: () => this.read(),
      draw: (drawn) => this.draw(drawn),
      show: (answer) => this.show(answer),
      setBusy: (busy) => this.setBusy(busy),
    });
    this.frame = new SidebarFrame(byId('sidebar'), byId('sidebar-title'), files.googleScript, {
      call: (name, args) => this.callFromSidebar(name, args),
    });
    this.describe();
  }

  /** Shows the book that it was made with. */
  async start(): Promise<void> {
    this.closeSidebar();
    this.opened = this.showGrid();
    await Promise.all([this.opened, this.open()]);
  }

  /** Fills the empty book that it was made with, and shows it when it is full. */
  async startWithSample(): Promise<void> {
    const filled = this.open().then(() => this.fill());
    this.opened = this.showGrid(filled);
    await this.opened;
    if (!this.frame.isOpen) this.closeSidebar();
    await filled;
  }

  async download(): Promise<void> {
    const [book, { writeXlsx }] = await Promise.all([this.read(), import('../xlsx/write-xlsx')]);
    download(`${book.title}.xlsx`, await writeXlsx(book));
  }

  async replace(book: Book): Promise<void> {
    this.closeSidebar();
    this.draw(book);
    await this.open();
  }

  async openSample(locale: string): Promise<void> {
    await this.replace(newBook({ title: sampleTitle, locale }));
    await this.fill();
  }

  /** As Google does when a person opens the spreadsheet. */
  private async open(): Promise<void> {
    await this.act({ kind: 'open' });
  }

  /** With the sample, in the language of the spreadsheet. */
  private async fill(): Promise<void> {
    await openSample(async (name, ...args) => {
      const outcome = await this.runner.run({ kind: 'sidebar', name, args });
      if ('message' in outcome) throw new Error(outcome.message);
      return outcome.value;
    }, this.grid.shown.locale);
    await this.act({ kind: 'menu', name: 'openSidebar' });
  }

  /** What the sidebar tells of is seen no sooner than the grid. */
  private async callFromSidebar(name: string, args: unknown[]): Promise<Outcome> {
    const outcome = await this.runner.run({ kind: 'sidebar', name, args });
    await this.opened;
    return outcome;
  }

  /** Univer is most of the page and comes last; a book that could not be filled is shown as it is. */
  private async showGrid(filled?: Promise<void>): Promise<void> {
    const [{ Grid }] = await Promise.all([import('./grid'), filled?.catch(() => undefined)]);
    const grid = new Grid(byId('grid'), this.grid.shown, {
      onEdit: () => this.save(),
      onActivate: () => {
        this.describe();
        this.save();
      },
      hasTime: this.standsStill(),
    });
    await grid.ready;
    // The add-on may have gone on meanwhile.
    grid.draw(this.grid.shown);
    this.grid = grid;
    this.save();
    endOpening(grid.shown.title);
    this.setBusy(this.runner.isBusy);
  }

  /** Everything is there, the sidebar has its first answer and a person sees it. */
  private async standsStill(): Promise<void> {
    await this.opened;
    await this.frame.loaded;
    await this.runner.done;
    await new Promise((resolve) => requestIdleCallback(resolve));
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
    const { grid } = this;
    await grid.endTyping();
    return grid.read();
  }

  private draw(book: Book): void {
    this.grid.draw(book);
    this.describe();
    this.save();
  }

  private show({ menus, sidebar, alerts, toasts, selected }: ServicesAnswer): void {
    if (JSON.stringify(menus) !== this.drawnMenus) {
      drawMenus(byId('menus'), menus, (name) => void this.act({ kind: 'menu', name }));
      this.drawnMenus = JSON.stringify(menus);
    }
    if (sidebar) this.frame.show(sidebar);
    if (selected) this.grid.select(selected);
    for (const alert of alerts) showAlert(alert);
    for (const toast of toasts) showToast(byId('toasts'), toast);
  }

  private setBusy(busy: boolean): void {
    const isOpening = this.grid instanceof UnseenBook;
    byId('busy').hidden = !busy && !isOpening;
    // What a person typed meanwhile would be lost. A grid that is inert while it is made would never take a key.
    byId('grid').inert = busy && !isOpening;
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
