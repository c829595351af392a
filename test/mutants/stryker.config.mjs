/** Changes the code of the rules and of what they stand on, a place at a time, and names the changes that no test notices. */
export default {
  mutate: ['src/{rules,model,workbook,features/{approval,imports,reviews}}/**/*.ts'],
  testRunner: 'in-process',
  plugins: ['in-process-runner', 'word-lists', 'numbers'].map((name) => `./test/mutants/${name}.mjs`),
  ignorers: ['word-lists'],
  ignorePatterns: ['.build', 'dist', 'docs'],
  // The compiler has no say: it is not one that Stryker knows.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  tempDirName: '.build/mutants/sandbox',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.build/mutants/report.html' },
  jsonReporter: { fileName: '.build/mutants/report.json' },
};
