import { element } from './element';
import type { Question, Reply } from './services-protocol';

/** Ui.alert and Ui.prompt: a dialog over the page; the add-on waits for its answer. */
export function ask({ title, message, buttons, field }: Question): Promise<Reply> {
  const input = element('input', {
    type: 'text',
    className: 'control dialog-field',
    name: 'answer',
    ariaLabel: message,
  });
  const heading = element('h2', { className: 'dialog-title', textContent: title });
  const form = element(
    'form',
    { method: 'dialog' },
    ...(title ? [heading] : []),
    element('p', { className: 'dialog-message', textContent: message }),
    ...(field ? [input] : []),
    element(
      'div',
      { className: 'dialog-buttons' },
      ...buttons.map((button) =>
        element('button', {
          className: 'control',
          value: button,
          textContent: BUTTON_WORDS[button] ?? button,
        }),
      ),
    ),
  );
  const dialog = element('dialog', { ariaLabel: title || message }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({ button: dialog.returnValue || null, text: input.value });
    });
  });
}

const BUTTON_WORDS: Record<string, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** Spreadsheet.toast: goes by itself. */
export function toast(
  corner: HTMLElement,
  { title, message, seconds }: { title: string; message: string; seconds: number },
): void {
  const note = element(
    'div',
    { className: 'toast' },
    ...(title ? [element('strong', { textContent: title })] : []),
    message,
  );
  corner.append(note);
  if (seconds >= 0) setTimeout(() => note.remove(), seconds * 1000);
}

/** An error that the add-on let through, as Google shows it: above the sheet until closed. */
export function showError(bar: HTMLElement, message: string): void {
  const close = element('button', {
    type: 'button',
    className: 'control',
    textContent: 'Dismiss',
    onclick: () => clearError(bar),
  });
  bar.replaceChildren(element('span', { textContent: message }), close);
  bar.hidden = false;
}

export function clearError(bar: HTMLElement): void {
  bar.hidden = true;
  bar.replaceChildren();
}
