/** The titles of the sheets that a formula names, as they are called. */
export function sheetsNamedIn(formula: string): string[] {
  const names: string[] = [];
  for (const [, quoted, plain] of matches(formula)) names.push(quoted?.replace(/''/g, "'") ?? plain ?? '');
  return names;
}

function matches(formula: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const pattern = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;
  for (let match = pattern.exec(formula); match; match = pattern.exec(formula)) {
    // Texts in quotation marks name nothing.
    if (!match[0].startsWith('"')) found.push(match);
  }
  return found;
}
