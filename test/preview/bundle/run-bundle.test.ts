import { loadHere } from '../../../preview/bundle/load-here';
import { loadInVm } from '../../../preview/bundle/load-in-vm';
import { openLocalWith } from '../../../preview/bundle/open-local-with';

const code = `
var runs = 0;
var hidden = { call: () => 'hidden' };
var arrow = () => 'arrow';
function count() { runs += 1; return runs; }
function private_() { return 'private'; }
function echo(value) { return value; }
function plain(value) { return value instanceof Object && !(value instanceof Array); }
function withDate() { return { deep: [{ day: new Date() }] }; }
function holes() { return [1, undefined, { a: undefined, b: null }]; }
function readsDate() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); return cell.setValue(new Date(0)).getValue() instanceof Date; }
function caught() { try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 0); } catch (error) { return [error instanceof Error, error.name, error.message]; } }
function missing() { return [typeof URL, typeof setTimeout, typeof fetch, typeof Intl, typeof structuredClone, typeof TextEncoder, typeof process, typeof crypto, typeof require].join(); }
function locks() { return LockService.getDocumentLock().tryLock(1); }
function onOpen(event) { console.log('opened', String(event.authMode)); return event.authMode === ScriptApp.AuthMode.LIMITED; }
`;

describe.each([
  ['a context of its own', loadInVm()],
  ['the page’s worker', loadHere],
])('a bundle in %s', (_where, load) => {
  const lines: string[] = [];
  const local = openLocalWith({ code, log: (line) => lines.push(line) }, load);

  test('is loaded anew at every call', () => {
    expect([local.run('count'), local.callFromSidebar('count'), local.run('count')]).toEqual([1, 1, 1]);
  });

  test('shows the sidebar its top-level functions, but not those that end in an underscore', () => {
    expect(local.callFromSidebar('arrow')).toBe('arrow');
    for (const name of ['private_', 'hidden.call', 'nothing', 'SpreadsheetApp', 'runs']) {
      expect(() => local.callFromSidebar(name)).toThrow(`google.script.run.${name} is not a function`);
    }
    expect(local.run('private_')).toBe('private');
    expect(() => local.run('nothing')).toThrow('Script function not found: nothing');
  });

  test('receives copies of plain data only', () => {
    const sent = { a: [1, undefined, 'x'], b: null };
    expect(local.callFromSidebar('echo', sent)).toEqual({ a: [1, null, 'x'], b: null });
    expect(local.callFromSidebar('plain', sent)).toBe(true);
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const bad of [new Date(), () => 1, undefined, circular, { deep: [new Date()] }]) {
      expect(() => local.callFromSidebar('echo', bad)).toThrow('google.script.run');
    }
  });

  test('gives null for a result with a date anywhere in it, and for holes in arrays', () => {
    expect(local.callFromSidebar('withDate')).toBe(null);
    expect(local.callFromSidebar('holes')).toEqual([1, null, { b: null }]);
  });

  test('knows the services’ dates and errors as its own', () => {
    expect(local.callFromSidebar('readsDate')).toBe(true);
    expect(local.callFromSidebar('caught')).toEqual([
      true,
      'Exception',
      'The starting row of the range is too small.',
    ]);
  });

  test('finds nothing that Apps Script lacks', () => {
    expect(local.run('missing')).toBe(Array(9).fill('undefined').join());
  });

  test('loses its lock when it ends', () => {
    expect([local.run('locks'), local.run('locks')]).toEqual([true, true]);
    local.holdLock(true);
    expect(local.run('locks')).toBe(false);
    local.holdLock(false);
  });

  test('is told in which mode it opens', () => {
    local.authMode = 'LIMITED';
    expect(local.run('onOpen')).toBe(true);
    local.authMode = 'FULL';
    expect(lines).toEqual(['opened LIMITED']);
  });
});
