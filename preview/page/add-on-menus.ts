import type { Menu, MenuItem } from '../services/screen';
import { element } from './element';

/** What Google calls the menu of all add-ons; in it, each has its own under its name. */
const EXTENSIONS = 'Extensions';
const ADD_ON = 'Throughline';

type Run = (functionName: string) => void;

/** The add-on's menus in the bar: a button each, whose list opens under it. */
export function drawMenus(place: HTMLElement, menus: Menu[], run: Run): void {
  place.replaceChildren(...menus.map((menu) => menuElement(menu, run)));
}

function menuElement({ title, items }: Menu, run: Run): HTMLElement {
  const list = element('div', { className: 'menu-list', role: 'menu', ariaLabel: title, popover: 'auto' });
  const button = element('button', {
    type: 'button',
    className: 'control menu-button',
    textContent: title,
    ariaHasPopup: 'menu',
    ariaExpanded: 'false',
    popoverTargetElement: list,
  });
  const choose: Run = (functionName) => {
    list.hidePopover();
    run(functionName);
  };
  const shown = title === EXTENSIONS ? [{ caption: ADD_ON, items }] : items;
  list.append(...shown.flatMap((item) => itemElements(item, choose)));
  list.addEventListener('toggle', ({ newState }) => {
    button.ariaExpanded = String(newState === 'open');
    if (newState === 'open') openUnder(button, list);
  });
  list.addEventListener('keydown', (event) => moveFocus(event, list));
  return element('div', {}, button, list);
}

/** A submenu is written out under its caption: the add-on's are short. */
function itemElements(item: MenuItem, choose: Run): HTMLElement[] {
  if (Array.isArray(item)) return [element('div', { className: 'menu-line', role: 'separator' })];
  if ('items' in item) {
    const group = element('div', { role: 'group', ariaLabel: item.caption });
    group.append(
      element('div', { className: 'menu-caption', textContent: item.caption, ariaHidden: 'true' }),
      ...item.items.flatMap((part) => itemElements(part, choose)),
    );
    return [group];
  }
  const { caption, functionName } = item;
  return [
    element('button', {
      type: 'button',
      role: 'menuitem',
      className: 'menu-item',
      textContent: caption,
      onclick: () => choose(functionName),
    }),
  ];
}

/** A popover stands in the middle of the window unless it is told where. */
function openUnder(button: HTMLElement, list: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  list.style.left = `${left}px`;
  list.style.top = `${bottom + 2}px`;
  list.querySelector('button')?.focus();
}

function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const choices = [...list.querySelectorAll('button')];
  const at = choices.indexOf(document.activeElement as HTMLButtonElement);
  choices[(at + step + choices.length) % choices.length]?.focus();
}
