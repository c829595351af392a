import { element } from './element';
import type { Menu, MenuItem } from './services-protocol';

/** The add-on's menus in the bar: a button each, whose list opens under it. */
export function drawMenus(place: HTMLElement, menus: Menu[], run: (functionName: string) => void): void {
  place.replaceChildren(...menus.map((menu, index) => menuElement(menu, `menu-${index}`, run)));
}

function menuElement({ caption, items }: Menu, id: string, run: (functionName: string) => void): HTMLElement {
  const list = element('div', { id, className: 'menu-list', role: 'menu', ariaLabel: caption });
  list.popover = 'auto';
  const button = element('button', {
    type: 'button',
    className: 'control menu-button',
    textContent: caption,
  });
  button.ariaHasPopup = 'menu';
  button.ariaExpanded = 'false';
  button.popoverTargetElement = list;
  list.append(...items.map((item) => itemElement(item, list, run)));

  list.addEventListener('toggle', ({ newState }) => {
    const open = newState === 'open';
    button.ariaExpanded = String(open);
    if (!open) return;
    // A popover stands in the middle of the window unless it is told where.
    const { left, bottom } = button.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom + 2}px`;
    choices(list)[0]?.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = choices(list);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  });
  return element('div', { className: 'menu' }, button, list);
}

function itemElement(
  { caption, functionName }: MenuItem,
  list: HTMLElement,
  run: (name: string) => void,
): HTMLElement {
  if (functionName === undefined) return element('div', { className: 'menu-line', role: 'separator' });
  return element('button', {
    type: 'button',
    role: 'menuitem',
    className: 'menu-item',
    textContent: caption,
    onclick: () => {
      list.hidePopover();
      run(functionName);
    },
  });
}

const choices = (list: HTMLElement): HTMLButtonElement[] => [...list.querySelectorAll('button')];
