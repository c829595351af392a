import { writeFile } from 'node:fs/promises';
import { workbookPage } from '../docs/workbook-page';

void writeFile('docs/workbook.md', workbookPage());
