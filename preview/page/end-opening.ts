import { byId } from './element';

/** The outline that was seen meanwhile goes, what it stood for can be used, and screen readers are told so. */
export function endOpening(title: string): void {
  byId('grid-outline').remove();
  document.querySelector('main')?.removeAttribute('aria-busy');
  (byId('tools') as HTMLFieldSetElement).disabled = false;
  byId('opening').textContent = `${title} is open.`;
}

/** The outline stays, for nothing else comes; why is told elsewhere. */
export function giveUpOpening(): void {
  byId('busy').hidden = true;
  byId('opening').textContent = '';
}
