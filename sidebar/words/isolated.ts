/** A name inside a sentence, kept from disturbing its order where the two run in different directions. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
