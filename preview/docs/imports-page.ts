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

_Import numbers_ in the sidebar reads a CSV file in the browser, adds it up by month, shows what it would write, and writes it into the
metrics (measures by month, in all or for each channel or campaign) or into the spend (money by month). This page is made by
\`npm run docs\` from \`src/imports/sources\`.

## What is understood in any file

- UTF-8 and UTF-16 with or without a mark; commas, semicolons or tabs; quoted cells with line breaks.
- Decimal points or commas, told from all numbers of the file together; thousands in groups by comma, point, space or apostrophe; Arabic and
  full-width figures; signs and codes of currencies; percent.
- Days, weeks and months: \`2027-01-31\`, \`20270131\`, \`31/01/2027\` or \`01/31/2027\` (told from the whole column, else asked), \`Jan 2027\`, \`1 janv. 2027\`,
  \`يناير 2027\`, \`Tháng 1/2027\`, \`2027年1月\`. A week belongs to the month that has most of its days. A row over more than a month is refused.
- Title lines, remarks (\`#\`), several tables below each other, rows of totals.
- Flows are summed; of levels such as followers the last day counts (the first or the mean where the measure says so); ratios are left out, since the
  workbook works them out from sums; so are counts of people that days or campaigns would count twice, and money in another currency.

## What happens to what is there

- A number goes into the row that an earlier file of the same source filled, else into a row with the same measure and tool, else into the only row of
  that measure that names no other source, else into a new row; you can choose another row in the preview.
- Blank cells are filled and numbers of an earlier file renewed; what people typed stays unless they tick it. The same file twice changes nothing.
- What columns were taken for is remembered for the next file with the same headers. Everything can be undone.

## Known headers

No maker documents the headers of its exports in every language: beside each language stands how they are known here. A header that is not known costs
one choice in the sidebar, which is remembered.

${sources.map(sourceSection).join('\n\n')}
`;

const sourceSection = (source: Source): string => `### ${source.name}

${Object.entries(source.evidence)
  .map(([language, known]) => `- ${names[language as Language]}: ${evidence[known]}`)
  .join('\n')}

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
