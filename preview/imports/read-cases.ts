import { caseSchema, type ImportCase } from './import-case';

/** The cases of a file, one a line; and what is wrong with those that are none. */
export function readCases(text: string): { cases: ImportCase[]; wrong: string[] } {
  const cases: ImportCase[] = [];
  const wrong: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      const read = caseSchema.safeParse(JSON.parse(line));
      if (read.success) cases.push(read.data);
      else
        wrong.push(
          `line ${index + 1}: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
        );
    } catch {
      wrong.push(`line ${index + 1}: is no JSON`);
    }
  });
  return { cases, wrong };
}
