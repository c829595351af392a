import { fold } from '../fold';

/** Names of the months as exports write them: English, French and Arabic (also as said in the Levant); the others count them. */
const names = [
  'jan january janv janvier يناير كانون الثاني',
  'feb february févr fév février fevrier فبراير شباط',
  'mar march mars مارس آذار',
  'apr april avr avril أبريل إبريل نيسان',
  'may mai مايو أيار',
  'jun june juin يونيو يونيه حزيران',
  'jul july juil juillet يوليو يوليه تموز',
  'aug august août aout أغسطس آب',
  'sep sept september septembre سبتمبر أيلول',
  'oct october octobre أكتوبر',
  'nov november novembre نوفمبر',
  'dec december déc décembre decembre ديسمبر',
];

const numbers = new Map<string, string>();
names.forEach((line, index) => {
  for (const name of line.split(' ')) numbers.set(fold(name), String(index + 1).padStart(2, '0'));
});

/** `01` to `12` for a month's name or its short form; undefined for other words. */
export const monthNumber = (name: string): string | undefined => numbers.get(name.replace(/\.$/, ''));
