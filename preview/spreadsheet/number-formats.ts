/** What a cell's format is when nobody has chosen one, as Google names it. */
export const AUTOMATIC = '0.###############';
export const PLAIN_TEXT = '@';

const AUTOMATIC_NAMES: ReadonlySet<string> = new Set(['', 'General', AUTOMATIC]);

export const isAutomatic = (format: string): boolean => AUTOMATIC_NAMES.has(format);

/** Quoted text, escaped letters and everything in square brackets but elapsed time. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

export const isDateFormat = (format: string): boolean => {
  const pattern = format.replace(LITERALS, '');
  return (
    !isAutomatic(format) && /[ydhs]|m(?!_)/i.test(pattern) && !/[0#?]/.test(pattern.replace(/s\.0+/gi, ''))
  );
};
