/** Tests that need the built add-on, a browser, a calculation thread or another program: `npm run test:fast` leaves them out. */
export const notPure = [
  'test/(appsscript|build|fixtures|guards|laws|mission)/',
  'test/preview/(bench|faults|goals|kpis|pictures|sample|workbook)/',
  'test/preview/calculation/(comparisons|functions|node-calculator)',
  'test/preview/page/(loop|opening|page|product)',
  'test/sidebar/browser/',
];

/** Tests that try more where there is time, by their folders or names: what `npm run test:long` runs. */
export const forLong = [
  'test/appsscript/(calls|change-tabs|migrations/version-1)',
  'test/laws/(cut-off|language|nothing-lost|plan-file|twice)',
  'test/preview/faults/evaluate',
  'test/mission/linked',
  'test/preview/kpis/(evaluate|libreoffice|months|verdict)',
  'test/preview/workbook/libreoffice',
  'test/sidebar/browser/(findings-walk|kpis|loop-walk|walk|workbook-walk)',
  'test/src/engine/build',
];
