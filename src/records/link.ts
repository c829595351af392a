/** How a link is shown: id, a dot, the row's name. Formulas match the id and the space after it. */
export const linkText = (id: string, name: string): string => (name === '' ? `${id} ·` : `${id} · ${name}`);

const idOfPrefix = (prefix: string) => new RegExp(`^(${prefix}\\d+)(?:\\s|$)`, 'i');

/** The id a link cell refers to, from `G1`, `G1 · its name` or `g1`; undefined for other text. */
export const idInLink = (text: string, prefix: string): string | undefined =>
  idOfPrefix(prefix).exec(text.trim())?.[1]?.toUpperCase();

/** The number of an id such as G12; 0 when it is none of this table's, or too long to count on from. */
export const numberOfId = (id: string, prefix: string): number =>
  new RegExp(`^${prefix}\\d{1,12}$`).test(id) ? Number(id.slice(prefix.length)) : 0;
