import { parseArgs } from 'node:util';
import { isDay } from '../../src/workbook/day';
import { type Language, languages } from '../../src/workbook/language';

export const usage = `npm run workbook -- [options]

Builds the workbook of a plan file with the real add-on bundle, checks it, and writes it to a file.

  --plan FILE.json       the plan; without it, the sample
  --size light|full      size of the workbook, instead of the plan's own
  --language xx          ${languages.join(', ')}; instead of the plan's own
  --locale xx_XX         locale of the spreadsheet; en_US by default
  --as-of YYYY-MM-DD     the day to reckon at, instead of the plan's own
  --out FILE.xlsx        where the workbook goes
  --report FILE.json     where the report goes; standard output without it

Ends with 0, 1 when the plan is refused (every reason on standard error), 2 on wrong usage.
`;

const sizes = ['light', 'full'] as const;

export interface Options {
  plan: string | undefined;
  size: 'light' | 'full' | undefined;
  language: Language | undefined;
  locale: string;
  asOf: string | undefined;
  out: string | undefined;
  report: string | undefined;
}

/** The options of a command line, or what is wrong with it. */
export function readOptions(args: string[]): { options: Options } | { wrong: string } | { help: true } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        plan: { type: 'string' },
        size: { type: 'string' },
        language: { type: 'string' },
        locale: { type: 'string', default: 'en_US' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const language = languages.find((code) => code === values.language);
    if (values.language !== undefined && !language) return { wrong: `unknown language: ${values.language}` };
    const size = sizes.find((known) => known === values.size);
    if (values.size !== undefined && !size) return { wrong: `unknown size: ${values.size}` };
    if (!/^[a-z]{2}_[A-Z]{2}$/.test(values.locale)) return { wrong: `unknown locale: ${values.locale}` };
    const asOf = values['as-of'];
    if (asOf !== undefined && !isDay(asOf)) return { wrong: `not a day: ${asOf}` };
    const { plan, locale, out, report } = values;
    return { options: { plan, size, language, locale, asOf, out, report } };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
