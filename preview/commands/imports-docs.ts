import { writeFile } from 'node:fs/promises';
import { importsPage } from '../docs/imports-page';

void writeFile('docs/imports.md', importsPage());
