/** A name as names are compared: without case, and without the space around it. */
export const folded = (name: string): string => name.trim().toLowerCase();
