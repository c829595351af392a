import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertFitForHtmlService } from '../../build/assert-sidebar.mjs';

const dist = join(__dirname, '..', '..', 'dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

test('dist holds the three files of the add-on', () => {
  expect(readdirSync(dist).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

test('the add-on asks for the current spreadsheet and its own windows, nothing more', () => {
  expect(JSON.parse(read('appsscript.json'))).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('the sidebar is one page that HtmlService serves as it is', () => {
  expect(() => assertFitForHtmlService(read('Sidebar.html'))).not.toThrow();
  expect(read('Sidebar.html')).toMatch(/^<!doctype html>/i);
});

test('links in the sidebar leave its frame', () => {
  expect(read('Sidebar.html')).toMatch(/<base target="_top"/);
});

test('the sidebar asks nothing of the web', () => {
  expect(read('Sidebar.html')).not.toMatch(
    /\b(?:src|href)=["']?(?:https?:)?\/\/|@import|url\(["']?(?:https?:)?\/\//,
  );
});
