import { parse } from '@babel/parser';

/**
 * @typedef {import('@babel/types').Node} Node
 * @typedef {import('@babel/types').ObjectExpression} ObjectExpression
 */

/**
 * The source of a module of words with its objects written as lists, in the order of the same objects in English: their keys are
 * known from there. What is not built as in English stays an object.
 *
 * @param {string} source TypeScript
 * @param {string} english the same module in English
 */
export function asLists(source, english) {
  const inEnglish = objectsOf(english);
  let text = source;
  for (const [name, object] of [...objectsOf(source)].reverse()) {
    const written = asWritten(source, object, { model: inEnglish.get(name), path: `english.${name}` });
    text = text.slice(0, at(object.start)) + written + text.slice(at(object.end));
  }
  return text;
}

/**
 * The objects a module exports, by name.
 *
 * @param {string} source
 * @returns {Map<string, ObjectExpression>}
 */
function objectsOf(source) {
  const { body } = parse(source, { sourceType: 'module', plugins: ['typescript'] }).program;
  const declared = body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  );
  return new Map(
    declared.flatMap(({ id, init }) => {
      const object = untyped(init);
      return id.type === 'Identifier' && object?.type === 'ObjectExpression' ? [[id.name, object]] : [];
    }),
  );
}

/**
 * @param {string} source
 * @param {Node} value
 * @param {{ model: Node | undefined, path: string, isInList?: boolean }} inEnglish a list in a list gets its keys with that
 * @returns {string}
 */
function asWritten(source, value, { model, path, isInList = false }) {
  const [object, english] = [untyped(value), untyped(model)];
  if (object?.type !== 'ObjectExpression' || english?.type !== 'ObjectExpression')
    return textOf(source, value);
  const models = membersOf(english);
  /** @param {string} key */
  const below = (key) => ({ model: models.get(key), path: `${path}[${JSON.stringify(key)}]` });
  if (isBuiltAlike(object, english)) {
    const values = membersOf(object);
    const list = inOrder(models).map((key) => {
      const found = values.get(key);
      return found ? asWritten(source, found, { ...below(key), isInList: true }) : '';
    });
    return isInList ? `[${list.join(',')}]` : `/* @__PURE__ */ keyed(${path}, [${list.join(',')}])`;
  }
  const members = object.properties.map((property) =>
    isKnown(property) && !property.shorthand
      ? `${textOf(source, property.key)}:${asWritten(source, property.value, below(nameOf(property.key)))}`
      : textOf(source, property),
  );
  return `{${members.join(',')}}`;
}

/**
 * @param {string} source
 * @param {Node} node
 */
const textOf = (source, node) => source.slice(at(node.start), at(node.end));

/**
 * @param {ObjectExpression} one
 * @param {ObjectExpression} other
 */
function isBuiltAlike(one, other) {
  const [keys, others] = [one, other].map((object) => [...membersOf(object).keys()].sort().join());
  return [one, other].every(({ properties }) => properties.every(isKnown)) && keys === others;
}

/**
 * @param {ObjectExpression['properties'][number]} property
 * @returns {property is import('@babel/types').ObjectProperty}
 */
const isKnown = (property) => property.type === 'ObjectProperty' && !property.computed;

/**
 * The values of an object by those keys that are known.
 *
 * @param {ObjectExpression} object
 * @returns {Map<string, Node>}
 */
const membersOf = ({ properties }) =>
  new Map(properties.filter(isKnown).map(({ key, value }) => [nameOf(key), value]));

/**
 * The order in which a program goes through the keys: whole numbers come first.
 *
 * @param {Map<string, Node>} members
 */
const inOrder = (members) => Object.keys(Object.fromEntries([...members.keys()].map((key) => [key, 0])));

/** @param {Node} key */
const nameOf = (key) =>
  key.type === 'Identifier'
    ? key.name
    : key.type === 'StringLiteral' || key.type === 'NumericLiteral'
      ? String(key.value)
      : '';

/**
 * A value without what TypeScript says of it.
 *
 * @param {Node | null | undefined} value
 * @returns {Node | null | undefined}
 */
const untyped = (value) =>
  value?.type === 'TSSatisfiesExpression' || value?.type === 'TSAsExpression'
    ? untyped(value.expression)
    : value;

/** @param {number | null | undefined} place */
const at = (place) => place ?? 0;
