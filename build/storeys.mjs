import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/**
 * The folders of each house, lowest first: a file names its own folder and what stands lower. Those in one line stand side
 * by side and do not name each other; '' is what lies in the house itself. A house names no other but `src`.
 */
export const storeys = {
  src: [
    'workbook',
    ['messages', 'calls'],
    'kpis',
    'tabs',
    'records',
    'engine/sheet',
    'engine/resolve',
    'engine/draw',
    'engine/look',
    'engine/shapes',
    'engine/write',
    'engine',
    'model',
    'rules',
    'features/plan-file',
    'features/check',
    [
      'features/approval',
      'features/coach',
      'features/fill-in',
      'features/imports',
      'features/repair',
      'features/reviews',
    ],
  ],
  appsscript: ['migrations', 'spreadsheet', 'work', 'operations', ''],
  sidebar: ['state', 'words', ['calls', 'imports'], 'parts', 'parts/imports', 'views', ''],
  preview: [
    'spreadsheet',
    ['services', 'calculation'],
    ['bundle', 'xlsx', 'kpis', 'goals', 'browser', 'docs', 'checks'],
    'mission',
    '',
    ['workbook', 'imports'],
    ['page', 'server'],
    ['bench', 'pictures', 'faults'],
    'commands',
  ],
  build: [['browser', 'words'], ''],
};

/** Files that are rooms of their own: what lists the parts of a folder, and what all languages share of one of them. */
const apart = /\/((.+-)?all|index|kpis\/catalogue|messages\/(messages|goal-findings|legacy-wording))$/;

/** Every import that goes the wrong way, and every circle of files or folders, `import type` included. */
export function wrongImports(/** @type {string} */ root) {
  const files = Object.keys(storeys).flatMap((house) => filesIn(root, house));
  const known = new Map(files.map((file) => [nameOf(file), file]));
  const imports = new Map(
    files.map((file) => [
      nameOf(file),
      importsOf(root, file).flatMap((name) =>
        [name, `${name}/index`].filter((each) => known.has(each)).slice(0, 1),
      ),
    ]),
  );
  const pairs = [...imports].flatMap(([from, names]) => names.map((to) => ({ from, to })));
  const wrong = pairs.filter(({ from, to }) => isWrong(from, to));
  return [
    ...wrong.map(({ from, to }) => `${from} names ${to}`),
    ...circles(imports).map((circle) => `a circle of files: ${circle.join(', ')}`),
    ...circles(roomsIn(pairs.filter((pair) => !wrong.includes(pair)))).map(
      (circle) => `a circle of folders: ${circle.join(', ')}`,
    ),
  ];
}

/** Which room names which. */
function roomsIn(/** @type {{ from: string; to: string }[]} */ pairs) {
  /** @type {Map<string, string[]>} */
  const rooms = new Map();
  for (const { from, to } of pairs) {
    const room = roomOf(from);
    const named = rooms.get(room) ?? [];
    rooms.set(room, roomOf(to) === room ? named : [...named, roomOf(to)]);
  }
  return rooms;
}

/** @typedef {keyof typeof storeys} House */

/** Whether a file names one that stands higher, beside it or in a house that it must not know. */
function isWrong(/** @type {string} */ from, /** @type {string} */ to) {
  const [here, there] = [storeyOf(from), storeyOf(to)];
  if (here.house !== there.house) return there.house !== 'src' || here.house === 'src';
  return there.level > here.level || (there.level === here.level && there.folder !== here.folder);
}

/** The longest folder of the table that a file lies in. */
function storeyOf(/** @type {string} */ name) {
  const [house = '', ...rest] = name.split('/');
  const path = rest.join('/');
  const all = storeys[/** @type {House} */ (house)].flatMap((line, level) =>
    [line].flat().map((folder) => ({ house, level, folder })),
  );
  const held = all.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  const found = held.sort((one, other) => other.folder.length - one.folder.length)[0];
  if (!found) throw new Error(`${name} lies in no folder of build/storeys.mjs`);
  return found;
}

const roomOf = (/** @type {string} */ name) => (apart.test(name) ? name : dirname(name));

const nameOf = (/** @type {string} */ file) => file.replace(/\.(tsx?|mjs)$/, '');

/** @returns {string[]} */
function filesIn(/** @type {string} */ root, /** @type {string} */ folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, path) : /\.(tsx?|mjs)$/.test(path) ? [path] : [];
  });
}

/** What a file names, from the root. */
function importsOf(/** @type {string} */ root, /** @type {string} */ file) {
  const text = readFileSync(join(root, file), 'utf8');
  const named = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g);
  return [...named].map(([, path = '']) =>
    nameOf(
      relative('.', normalize(join(dirname(file), path)))
        .split(sep)
        .join('/'),
    ),
  );
}

/**
 * Each a set of names that lead to each other.
 *
 * @param {Map<string, string[]>} graph
 */
function circles(graph) {
  const reached = new Map([...graph.keys()].map((name) => [name, reach(graph, name)]));
  const seen = new Set();
  return [...graph.keys()].flatMap((name) => {
    if (seen.has(name) || !reached.get(name)?.has(name)) return [];
    const circle = [...(reached.get(name) ?? [])].filter((other) => reached.get(other)?.has(name));
    for (const other of circle) seen.add(other);
    return [circle];
  });
}

/** @param {Map<string, string[]>} graph */
function reach(graph, /** @type {string} */ from) {
  /** @type {Set<string>} */
  const found = new Set();
  const due = [...(graph.get(from) ?? [])];
  for (let name = due.pop(); name !== undefined; name = due.pop())
    if (!found.has(name)) {
      found.add(name);
      due.push(...(graph.get(name) ?? []));
    }
  return found;
}
