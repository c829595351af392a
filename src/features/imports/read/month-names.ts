import { foldedName } from './folded-name';

/**
 * Names of the months as exports write them: English, French, Arabic (also as said in the Levant and the Maghreb), Vietnamese,
 * and those of the languages beside them, which makers export in as well.
 */
const names = [
  'jan january janv janvier يناير جانفي ene enero januar jänner januari janeiro gen gennaio 一月',
  'feb february févr fév février fevrier فبراير فيفري شباط febrero februar februari fev fevereiro febbraio 二月',
  'mar march mars مارس آذار marzo märz mrz maart mrt março 三月',
  'apr april avr avril أبريل إبريل أفريل نيسان abr abril aprile 四月',
  'may mai مايو ماي أيار mayo mei maio mag maggio 五月',
  'jun june juin يونيو يونيه جوان حزيران junio juni junho giu giugno 六月',
  'jul july juil juillet يوليو يوليه جويلية تموز julio juli julho lug luglio 七月',
  'aug august août aout أغسطس أوت آب ago agosto augustus 八月',
  'sep sept september septembre سبتمبر أيلول septiembre set setembro settembre 九月',
  'oct october octobre أكتوبر octubre okt oktober out outubro ott ottobre 十月',
  'nov november novembre نوفمبر noviembre novembro 十一月',
  'dec december déc décembre decembre ديسمبر dic diciembre dez dezember dezembro dicembre 十二月',
];
/** Those of the Levant that are two words. */
const pairs: [string, number][] = [
  ['كانون الثاني', 1],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
];

const numbers = new Map<string, string>();
const add = (name: string, month: number) => numbers.set(foldedName(name), String(month).padStart(2, '0'));
names.forEach((line, index) => {
  for (const name of line.split(' ')) add(name, index + 1);
});
for (const [name, month] of pairs) add(name, month);

/** `01` to `12` for a month's name or its short form; undefined for other words. */
export const monthNumber = (name: string): string | undefined => numbers.get(name.replace(/\.$/, ''));

const folded = pairs.map(([name]): [string, string] => [
  foldedName(name),
  foldedName(name).replace(' ', '_'),
]);
for (const [two, one] of folded) numbers.set(one, numbers.get(two) ?? '');

/** The same text with the months of two words in one. */
export const withMonthsInOne = (text: string): string =>
  folded.reduce((held, [two, one]) => (held.includes(two) ? held.split(two).join(one) : held), text);
