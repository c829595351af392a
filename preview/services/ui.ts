import type { Context } from './context';
import { enumeration } from './enumeration';
import { guard } from './guard';
import type { LockState } from './lock-service';
import type { MenuItem, Screen } from './screen';
import { mismatchedArguments } from './service-error';

type Ui = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', {
  CLOSE: 0,
  OK: 1,
  CANCEL: 2,
  YES: 3,
  NO: 4,
});

const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', {
  OK: 0,
  OK_CANCEL: 1,
  YES_NO: 2,
  YES_NO_CANCEL: 3,
});

/** Menus are all that a script may show before its user has authorised it. */
export function createUi(context: Context, screen: Screen, lock: LockState): Ui {
  const members: Pick<
    Ui,
    'Button' | 'ButtonSet' | 'alert' | 'createAddonMenu' | 'createMenu' | 'showSidebar'
  > = {
    Button,
    ButtonSet,
    createMenu: (caption) => createMenu(context, screen, caption),
    createAddonMenu: () => createMenu(context, screen, 'Extensions'),
    showSidebar: (page) => {
      context.gate.need('Ui.showSidebar', 'screen');
      screen.sidebar = { title: page.getTitle(), html: page.getContent() };
    },
    alert: (...args: unknown[]) => {
      context.gate.need('Ui.alert', 'screen');
      const words = args.filter((arg) => typeof arg === 'string');
      const prompt = words.at(-1);
      if (prompt === undefined) throw mismatchedArguments('Ui.alert');
      screen.alerts.push({ title: words.length > 1 ? (words[0] ?? null) : null, prompt });
      // A dialogue suspends the script, and locks do not outlast that.
      lock.mine = false;
      return Button[screen.alertAnswer];
    },
  };
  return guard<Ui>(members, { name: 'Ui', realm: () => context.realm });
}

const menuItems = new WeakMap<object, { caption: string; items: MenuItem[] }>();

function createMenu(context: Context, screen: Screen, caption: string): GoogleMenu {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): GoogleMenu => {
    items.push(item);
    return menu;
  };
  const menu: GoogleMenu = guard<GoogleMenu>(
    {
      addItem: (itemCaption, functionName) => add({ caption: itemCaption, functionName }),
      addSeparator: () => add([]),
      addSubMenu: (submenu) => {
        const known = menuItems.get(submenu);
        if (!known) throw mismatchedArguments('Menu.addSubMenu');
        return add(known);
      },
      addToUi: () => {
        screen.menus = [...screen.menus.filter(({ title }) => title !== caption), { title: caption, items }];
      },
    } satisfies GoogleMenu,
    { name: 'Menu', realm: () => context.realm },
  );
  menuItems.set(menu, { caption, items });
  return menu;
}
