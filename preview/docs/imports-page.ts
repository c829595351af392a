import { sources } from '../../src/features/imports/sources/all';
import type { Evidence, KnownColumn, Source } from '../../src/features/imports/sources/source';
import { measures as words } from '../../src/messages/en/measures';
import { imports as worded } from '../../src/messages/en/sidebar-import';
import { languages as names } from '../../src/messages/language-names';
import { type Language, languages } from '../../src/workbook/language';

const evidence: Record<Evidence, string> = {
  seen: 'in exports that people published',
  interface: 'the words of the interface, not checked against an export',
};

/** The page about imports: which headers of which exports are known, and how they are. */
export const importsPage = (): string => `# Imports

_Import numbers_ in the sidebar reads a CSV or Excel file in the browser, adds it up by month, shows what it would write, and writes it into the
metrics (measures by month, in all or for each channel or campaign) or into the spend (money by month). This page is made by
\`npm run docs\` from \`src/features/imports/sources\`; \`npm run evaluate:imports -- CASES.jsonl\` brings files in as the sidebar does.

## What is understood in any file

- UTF-8 and UTF-16 with or without a mark, GBK, Windows-1252 and Windows-1256, told from the bytes and said; workbooks of Excel (.xlsx); commas,
  semicolons, tabs or bars; quoted cells with line breaks.
- Decimal points or commas, told from all numbers of the file together (what is counted is whole), else asked; thousands in groups by comma,
  point, space or apostrophe; Arabic and full-width figures; percent; brackets and trailing minus; Excel's dash for nought; magnitudes such as k, MM,
  BN, triệu, 万, مليون in cells and headers.
- Currencies by signs, codes and words in headers, cells or a column; amounts in another currency than the plan's are left out, and said.
- Days, weeks, months and quarters: \`2027-01-31\`, \`20270131\`, \`31/01/2027\` or \`01/31/2027\` (told from the whole column, else asked), \`31.01.2027\`, \`Jan 2027\`,
  \`1 janv. 2027\`, \`يناير 2027\`, \`Tháng 1/2027\`, \`2027年1月\`, \`2027-W05\`, days as Excel counts them, ranges in a cell, months as columns, months and years in two
  columns, days and months counted from the start of a report. The period in the lines above a table counts where rows have no dates. A year that is missing is
  asked. Up to seven days over the end of a month are shared out by days, and said; more than a month in one row is refused.
- Title lines, remarks (\`#\`, only above a header), several tables below each other (one is used, the others can be chosen), merged cells where the column proves them.
- Totals and subtotals are told by arithmetic: a row that equals the sum of the rows it covers. Words are only a hint; where they leave it open, it is asked.
- Rows read, set apart (why, with the first of them) and added up are always shown.
- Flows are summed; of levels such as followers the last day counts (the first or the mean where the measure says so); ratios are left out, since the
  workbook works them out from sums; so are counts of people that days or campaigns would count twice.

## What happens to what is there

- A number goes into the row that an earlier file of the same source and account filled, else into a row with the same measure and tool, else into the only row of
  that measure that names no other source, else into a new row; you can choose another row in the preview. A second account has rows of its own.
- A later file adds the days that are new and replaces those that it tells again. Where its days overlap with an earlier file's and cannot be told apart, it
  is asked. What stood there is shown beside what comes.
- Blank cells are filled and numbers of an earlier file renewed; what people typed stays unless they tick it. The same file twice changes nothing.
- What columns were taken for is remembered for the next file with the same headers. Everything can be undone.

## Known headers

No maker documents the headers of its exports in every language: beside each language stands how they are known here. A header that is not known costs
one choice in the sidebar, which is remembered. A source is recognised by marks of its own alone; a file without them is read by plain words (date, campaign,
spend, clicks, revenue and the like, in five languages), and no maker's meaning is used.

${sources.map(sourceSection).join('\n\n')}
`;

const sourceSection = (source: Source): string => `### ${source.name}

${Object.entries(source.evidence)
  .map(([language, known]) => `- ${names[language as Language]}: ${evidence[known]}`)
  .join('\n')}
- Recognised by: ${source.marks.join(' · ')}

| means | ${spoken(source)
  .map((language) => names[language])
  .join(' | ')} |
| --- | ${spoken(source)
  .map(() => '---')
  .join(' | ')} |
${source.columns.map((column) => columnRow(source, column)).join('\n')}`;

const spoken = (source: Source): Language[] =>
  languages.filter((language) => source.evidence[language] !== undefined);

const columnRow = (source: Source, { meaning, headers }: KnownColumn): string => {
  const means =
    meaning.is === 'measure'
      ? words[meaning.measure]
      : meaning.is === 'ratio'
        ? '_left out: a ratio_'
        : meaning.is === 'aside'
          ? '_left out_'
          : meaning.is === 'own'
            ? `own measure: ${meaning.names.en}`
            : `_${worded.uses[meaning.is].toLowerCase()}_`;
  const cells = spoken(source).map((language) => (headers[language] ?? []).join(', '));
  return `| ${means} | ${cells.join(' | ')} |`;
};
