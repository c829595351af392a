/**
 * Words as their program knows them: a list of them gets the keys of the object that English has in its place.
 *
 * @param {any} english
 * @param {any} words
 * @returns {any}
 */
export function keyed(english, words) {
  if (!Array.isArray(words) || Array.isArray(english)) return words;
  /** @type {Record<string, unknown>} */
  const found = {};
  let index = 0;
  for (const key in english) {
    found[key] = keyed(english[key], words[index]);
    index += 1;
  }
  return found;
}
