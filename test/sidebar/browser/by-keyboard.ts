import type { Page } from 'playwright-core';

/** Someone who uses the sidebar without a mouse; controls go by their id, their name or their text. */
export class ByKeyboard {
  constructor(private readonly page: Page) {}

  hasFocus = (): Promise<string | undefined> =>
    this.page.evaluate(() => {
      const { activeElement } = document;
      const name = ['id', 'aria-label']
        .map((attribute) => activeElement?.getAttribute(attribute))
        .find(Boolean);
      return name || activeElement?.textContent?.trim();
    });

  /** Presses Tab until the control has the focus; nothing is further away than the view is long. */
  async tabTo(control: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await this.hasFocus()) === control) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${control} cannot be reached; the focus is on ${await this.hasFocus()}`);
  }

  async press(control: string, key = 'Enter'): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press(key);
  }

  /** Whether something stands over the control that has the focus. */
  isCovered = (): Promise<boolean> =>
    this.page.evaluate(() => {
      const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return !document.activeElement?.contains(there);
    });
}
