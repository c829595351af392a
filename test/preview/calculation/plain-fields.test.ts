import { readFileSync } from 'node:fs';
import { withPlainFields } from '../../../preview/calculation/plain-fields';

test('fields are set by assignment, whatever stands in them', () => {
  expect(withPlainFields('super(); _defineProperty(this, "ready$", new Map([[1, (a, b) => a]]));')).toBe(
    'super(); (this.ready$ = new Map([[1, (a, b) => a]]));',
  );
});

test('what is no field of an instance is left alone', () => {
  const text = '_defineProperty(Plugin, "type", 1); _defineProperty(this, name, 2);';
  expect(withPlainFields(text)).toBe(text);
});

test('Univer still sets its fields in the way that is made quicker', () => {
  const engine = readFileSync('node_modules/@univerjs/engine-formula/lib/es/index.js', 'utf8');
  expect(engine.match(/_defineProperty\(this, "/g)?.length).toBeGreaterThan(1000);
  expect(withPlainFields(engine)).not.toContain('_defineProperty(this, "');
});
