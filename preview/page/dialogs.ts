import type { Alert } from '../services/screen';
import { element } from './element';

const TOAST_MILLISECONDS = 5000;

/** Ui.alert: a dialog over the page. The add-on does not wait for it; it was told OK. */
export function showAlert({ title, prompt }: Alert): void {
  const dialog = element(
    'dialog',
    { ariaLabel: title ?? prompt, onclose: () => dialog.remove() },
    element(
      'form',
      { method: 'dialog' },
      ...(title ? [element('h2', { className: 'dialog-title', textContent: title })] : []),
      element('p', { className: 'dialog-message', textContent: prompt }),
      element(
        'div',
        { className: 'dialog-buttons' },
        element('button', { className: 'control', textContent: 'OK' }),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** Spreadsheet.toast: goes by itself. */
export function showToast(corner: HTMLElement, message: string): void {
  const toast = element('div', { className: 'toast', textContent: message });
  corner.append(toast);
  setTimeout(() => toast.remove(), TOAST_MILLISECONDS);
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
