/** Enough of a file to tell how its lines end. */
const beginning = 1024 * 1024;

/** How the lines of a table end, whatever stands in its quoted cells. */
export function lineEndOf(text: string): '\n' | '\r' | '\r\n' {
  const bare = text.slice(0, beginning).replace(/"[^"]*"/g, '');
  const [first = '', ...others] = bare.split('\r');
  if (others.length === 0 || first.includes('\n')) return '\n';
  const pairs = others.filter((line) => line.startsWith('\n')).length;
  return pairs >= (others.length + 1) / 2 ? '\r\n' : '\r';
}
