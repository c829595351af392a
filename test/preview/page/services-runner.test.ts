import { loadInVm } from '../../../preview/bundle/load-in-vm';
import { openLocalWith } from '../../../preview/bundle/open-local-with';
import type { ServicesAction } from '../../../preview/page/services-protocol';
import { ServicesRunner } from '../../../preview/page/services-runner';
import { aBook, aSheet } from '../calculation/a-book';
import { code, sidebar } from './an-add-on';

const load = loadInVm();

/** Counts how often the book was opened from the start. */
function aRunner() {
  const opened: string[] = [];
  const runner = new ServicesRunner((book, userLocale) => {
    opened.push(userLocale);
    return openLocalWith({ book, userLocale, code, html: { Sidebar: sidebar } }, load);
  });
  return { runner, opened };
}

const request = { book: null, activeSheetId: 0, userLocale: 'en' };

test('opening gives the menus, and leaves an untouched book unsaid', () => {
  const { runner } = aRunner();
  const answer = runner.answer({ ...request, book: aBook([aSheet([])]), action: { kind: 'open' } });
  expect(answer.menus[0]?.items).toHaveLength(5);
  expect(answer).toMatchObject({
    book: null,
    outcome: { value: undefined },
    sidebar: null,
    alerts: [],
    toasts: [],
  });
});

test('each answer holds only what was shown in its own run', () => {
  const { runner } = aRunner();
  runner.answer({ ...request, book: aBook([aSheet([])]), action: { kind: 'menu', name: 'openSidebar' } });
  const second = runner.answer({ ...request, action: { kind: 'menu', name: 'notify' } });
  expect(second.sidebar).toBeNull();
  expect(second.alerts).toEqual([{ title: 'Please note', prompt: 'All tabs are there.' }]);
  expect(runner.answer({ ...request, action: { kind: 'open' } }).alerts).toEqual([]);
});

test('typed cells are taken into the open book, and another shape of book opens it anew', () => {
  const { runner, opened } = aRunner();
  const typed = (text: string) => aBook([aSheet([[text]])]);
  const action: ServicesAction = { kind: 'sidebar', name: 'typed', args: [] };
  runner.answer({ ...request, book: typed('one'), action });
  expect(runner.answer({ ...request, book: typed('two'), action }).outcome).toEqual({ value: ['two'] });
  expect(opened).toEqual(['en']);
  runner.answer({ ...request, book: aBook([aSheet([], { title: 'Renamed' })]), action });
  runner.answer({ ...request, userLocale: 'fr', action });
  expect(opened).toEqual(['en', 'en', 'fr']);
});

test('a run that fails says why, in the words of Google', () => {
  const { runner } = aRunner();
  const { outcome } = runner.answer({
    ...request,
    book: aBook([aSheet([])]),
    action: { kind: 'menu', name: 'fail' },
  });
  expect(outcome).toEqual({ message: expect.stringContaining('Exception: The number of rows in the data') });
});
