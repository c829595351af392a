import { writeFile } from 'node:fs/promises';
import { kpiPage } from '../docs/kpi-page';

void writeFile('docs/kpis.md', kpiPage());
