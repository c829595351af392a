import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../src/workbook/language';
import { picturePage } from '../pictures/picture-page';
import { takePictures } from '../pictures/take-pictures';
import { makeWorkbook } from '../workbook/make-workbook';
import { fromCaller } from './on-file';

const usage = `npm run pictures -- [options]

Makes a picture of every tab of the sample plan, in full size, as the preview shows it, and a page with all of them.

  --language xx   ${languages.join(', ')}; English by default
  --out FOLDER    where they go; .build/pictures by default
`;

const locales: Record<Language, string> = { en: 'en_US', fr: 'fr_FR', ar: 'ar_EG', vi: 'vi_VN', zh: 'zh_CN' };

interface WorkbookRequest {
  language: Language;
  out: string | undefined;
}

function pictures(args: string[]): number | Promise<number> {
  const read = readRequest(args);
  if ('language' in read) return make(read);
  if ('wrong' in read) process.stderr.write(`${read.wrong}\n\n${usage}`);
  else process.stdout.write(usage);
  return 'wrong' in read ? 2 : 0;
}

/** The options of the command line, or what is wrong with them. */
function readRequest(args: string[]): WorkbookRequest | { wrong: string } | { help: true } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        language: { type: 'string', default: 'en' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const language = languages.find((code) => code === values.language);
    return language ? { language, out: values.out } : { wrong: `unknown language: ${values.language}` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

async function make({ language, out }: WorkbookRequest): Promise<number> {
  // npm runs in the project's folder; folders are named from where the person stands.
  const folder = out === undefined ? '.build/pictures' : fromCaller(out);
  const [code, plan] = await Promise.all([
    readFile('dist/Code.js', 'utf8'),
    readFile('preview/sample/plan.json', 'utf8'),
  ]);
  const { book } = await makeWorkbook(code, plan, {
    size: 'full',
    language,
    locale: locales[language],
    asOf: undefined,
  });
  const taken = await takePictures(process.cwd(), book);
  await mkdir(folder, { recursive: true });
  for (const { tab, png } of taken) await writeFile(join(folder, `${tab}.png`), png);
  const shown = taken.map(({ tab, title }) => ({ title, file: `${tab}.png` }));
  await writeFile(join(folder, 'index.html'), picturePage(book.title, shown));
  process.stdout.write(`${join(folder, 'index.html')}\n`);
  return 0;
}

void Promise.resolve(pictures(process.argv.slice(2))).then((code) => {
  process.exitCode = code;
});
