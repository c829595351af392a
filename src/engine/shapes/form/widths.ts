import type { FormTab } from '../../../workbook/tab';
import { usualWidth } from '../../look/widths';

/** Forms of facts have short answers, forms of prose long ones. */
const widths: Record<string, { facts: number; prose: number }> = {
  label: { facts: 280, prose: 220 },
  answer: { facts: 280, prose: 560 },
  note: { facts: 460, prose: 380 },
};

export const formWidth = (tab: FormTab, key: string): number =>
  widths[key]?.[isProse(tab) ? 'prose' : 'facts'] ?? usualWidth;

/** Whether a form's answers are sentences. */
export const isProse = ({ rows }: FormTab): boolean =>
  Object.values(rows).filter((row) => row.kind === 'prose').length > Object.keys(rows).length / 2;
