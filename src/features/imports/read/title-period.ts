import type { Day } from '../../../workbook/day';
import { type DayOrder, dateText, orderOf, readDate } from './dates';
import { foldedName } from './folded-name';
import { readPeriod } from './periods';

/** The days that the lines above a table say it is about; `either` where day and month of them could be the other way round. */
export type TitlePeriod = { from: Day; until: Day } | 'either' | null;

/** Lines about the file itself, not about what it holds. */
const aside =
  /generat|creat|export|download|last completed|printed|run (?:on|at)|updated|time ?zone|généré|export|créé|téléchargé|تم إنشاء|تصدير|xuất|tạo|tải|导出|生成|下载|创建/;
const start = /start|begin|\bfrom\b|début|debut|\bdu\b|بداية|بدء|من|bắt đầu|từ|开始|起始/;
const end = /\bend|\bto\b|until|\bfin\b|\bau\b|نهاية|انتهاء|إلى|kết thúc|đến|结束|终止/;

/** The period that the lines above a table name, maybe more than once and on two lines. */
export function titlePeriod(lines: string[], fallback: DayOrder | 'either'): TitlePeriod {
  const told = orderOf(lines.map((cell, line) => ({ line, cell })));
  const isOpen = typeof told === 'object' || told === 'either';
  const order = typeof told === 'object' || told === 'either' ? fallback : told;
  const found = periodWith(lines, order === 'either' ? 'dmy' : order);
  if (!isOpen || order !== 'either' || !found) return found;
  const other = periodWith(lines, 'mdy');
  return other && other.from === found.from && other.until === found.until ? found : 'either';
}

function periodWith(lines: string[], order: DayOrder): { from: Day; until: Day } | null {
  let from: Day | undefined;
  let until: Day | undefined;
  const take = (one: Day, other: Day) => {
    from = one;
    until = other;
  };
  for (const line of lines) {
    const text = foldedName(line.replace(/^[#\s]+/, '').replace(/[,،;\s]+$/, ''));
    if (text === '' || !/\d/.test(text)) continue;
    const bare = text.replace(/^[^:：]*\p{L}[^:：]*[:：] ?/u, '');
    const whole = readPeriod(bare, { order }) ?? readPeriod(text, { order });
    const isAside = aside.test(text.slice(0, text.length - bare.length) || text);
    if (isAside) continue;
    if (whole && whole.is !== 'day' && whole.is !== 'year') {
      take(whole.from, whole.until);
      continue;
    }
    const days = daysIn(text, order);
    const label = text.replace(/\d.*$/, '');
    const [first, last] = [days[0], days[days.length - 1]];
    if (!first || !last) continue;
    if (days.length === 2 && first <= last) take(first, last);
    else if (days.length === 1 && end.test(label) && !start.test(label)) until = first;
    else if (days.length === 1 && start.test(label)) from = first;
  }
  return from && until && from <= until ? { from, until } : null;
}

const dates =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{8}\b|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2} (?:tháng|thg) \d{1,2},? (?:năm )?\d{4}|\d{1,2}(?:er|\.)? (?:de )?[^\d\s,:]+(?: de)?[ ,،]+\d{4}|[^\d\s,#:"]+\.? \d{1,2}(?:st|nd|rd|th)?, ?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/g;

function daysIn(text: string, order: DayOrder): Day[] {
  const found = dateText(text.replace(/,(?! )/g, ', ')).match(dates) ?? [];
  return found.flatMap((date) => {
    const dated = readDate(date, order);
    return dated && 'day' in dated ? [dated.day] : [];
  });
}
