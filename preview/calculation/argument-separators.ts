/** A book keeps `;` between arguments, as every locale understands it; Univer reads only the American `,`. */
export const withCommas = (formula: string): string => swap(formula, ';', ',');

/** For formulas a person typed into the grid, which speaks American. */
export const withSemicolons = (formula: string): string => swap(formula, ',', ';');

function swap(formula: string, from: string, to: string): string {
  let quote = '';
  let braces = 0;
  let swapped = '';
  for (const letter of formula) {
    // A doubled quote closes and opens again at once, so it needs no case of its own.
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') braces += 1;
    else if (letter === '}') braces -= 1;
    swapped += letter === from && !quote && braces === 0 ? to : letter;
  }
  return swapped;
}
