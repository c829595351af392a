import type { Environment } from '../../../workbook/column';
import type { FormTab } from '../../../workbook/tab';
import type { Blueprint } from '../../resolve/blueprint';
import { formParts, formRows } from './rows';

export const formBlueprint = (tab: FormTab, environment: Environment): Blueprint => ({
  columns: formParts.map((key) => ({ key, name: key, column: null })),
  rows: ['title', 'about', ...formRows(tab, environment).map(([key]) => key)],
  hasData: false,
});
