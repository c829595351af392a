import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What lists of words are declared as: those of the reader of goals, and the headers of exports. */
const listTypes = ['Words', 'Source'];

/** Words are data: one more or less is no fault of reckoning, and examples in each language try those that matter. */
const isWordList = ({ node, parentPath }) =>
  node.type === 'VariableDeclarator' &&
  /^(Program|ExportNamedDeclaration)$/.test(parentPath.parent.type) &&
  (listTypes.includes(node.id.typeAnnotation?.typeAnnotation.typeName?.name) || isMadeOfWords(node.init));

function isMadeOfWords(node) {
  if (node?.type === 'ArrayExpression') return node.elements.every(isMadeOfWords);
  if (node?.type === 'ObjectExpression') return node.properties.every(isWordly);
  if (/^TS(As|Satisfies)Expression$/.test(node?.type)) return isMadeOfWords(node.expression);
  return node?.type === 'StringLiteral' || node?.type === 'TemplateLiteral';
}

const isWordly = ({ shorthand, value }) => shorthand || isMadeOfWords(value);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'word-lists', {
    shouldIgnore: (path) => (isWordList(path) ? 'a list of words' : undefined),
  }),
];
