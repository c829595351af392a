/** Latin names, dates and amounts inside an Arabic sentence keep their own direction (U+2068 … U+2069). */
export const isolate = (text: string | undefined): string => `\u2068${text ?? ''}\u2069`;
