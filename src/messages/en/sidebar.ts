import { oneOrMore } from '../plural';
import { acts } from './sidebar-acts';
import { completeness, findings } from './sidebar-findings';
import { imports } from './sidebar-import';
import { loop } from './sidebar-loop';

export const sidebar = {
  title: 'Throughline',
  loading: 'Looking at the spreadsheet…',
  setUp: {
    title: 'Set up your plan',
    intro: 'A few facts, then the tabs are built. You can change all of them later on the start tab.',
    business: 'Business',
    businessHint: 'The name of the business or brand',
    planName: 'Plan name',
    planNameHint: 'For example “Marketing plan 2027”',
    size: 'Size',
    language: 'Language of the tabs',
    currency: 'Currency',
    currencyHint: 'Three letters, such as EUR',
    firstMonth: 'First month',
    month: 'Month',
    year: 'Year',
    months: 'Number of months',
    totalBudget: 'Total budget',
    totalBudgetHint: 'May stay blank for now',
    rhythm: 'Reviews',
    rhythmHint: 'In the full size their dates are laid out when the tabs are built.',
    noRhythm: 'Not fixed',
    build: 'Build the tabs',
    required: 'Please fill this in.',
    notCurrency: 'Three capital letters, such as EUR.',
    notMonths: 'A whole number from 1 to 24.',
    notAmount: 'A number from 0 up, such as 12000 or 12000.50.',
    correct: (count: number) =>
      oneOrMore(count, 'One field needs a correction.', `${count} fields need a correction.`),
  },
  building: {
    title: 'Building',
    step: (done: number, all: number) => `${done} of ${all} tabs`,
    keepOpen: 'You can watch the tabs fill. Please leave this sidebar open until it is done.',
  },
  home: {
    title: 'Your plan',
    tabs: 'Tabs',
    built: (count: number) =>
      oneOrMore(count, 'One tab was built or changed.', `${count} tabs were built or changed.`),
    unchanged: 'Everything was in place already. Nothing was changed.',
    rebuild: 'Build again',
    check: 'Check everything',
    checking: 'Checking',
    noFindings: 'No faults found.',
    found: (errors: number, warnings: number, advice: number) =>
      `${oneOrMore(errors, '1 error', `${errors} errors`)}, ${oneOrMore(warnings, '1 warning', `${warnings} warnings`)}, ${advice} advice`,
    goTo: (place: string) => `Go to ${place}`,
    more: (count: number) => `${count} more on the checks tab`,
  },
  file: {
    title: 'Plan file',
    intro: 'The whole content of this plan as one file. It stays on your computer; nothing is sent anywhere.',
    save: 'Save plan file',
    saving: 'Saving the plan file',
    saved: (name: string) => `Saved as ${name}.`,
    open: 'Open plan file',
    openIntro: 'Already have a plan file? Open it here instead of filling in the form.',
    opened: 'The plan file was read into this spreadsheet.',
    choose: 'Choose a plan file',
  },
  problem: {
    title: 'This did not work',
    retry: 'Try again',
    back: 'Back',
    more: (count: number) => `and ${count} more`,
  },
  words: {
    learning: 'Changing the language of this sidebar…',
    unheard: (language: string) =>
      `The words in ${language} could not be loaded. This sidebar stays in English.`,
  },
  acts,
  imports,
  loop,
  findings,
  completeness,
};
