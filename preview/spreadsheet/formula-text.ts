import type { LocaleRules } from './locales';

type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  | 'reference'
  | 'function'
  | 'name'
  | 'number'
  | 'operator'
  /** Brackets, braces and what stands between arguments. */
  | 'mark'
  | 'unknown';

export interface Token {
  kind: TokenKind;
  text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9][0-9]{0,6}`;
const CELL = COLUMN + ROW;
const PLACE = `(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;

type Pattern = [TokenKind, RegExp];

const before: Pattern[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"]|"")*"/y],
  ['error', new RegExp(String.raw`(?:${SHEET})?#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)`, 'yiu')],
  ['reference', new RegExp(String.raw`(?:${SHEET})?${PLACE}(?![\p{L}\p{N}_.!$]|\s*\()`, 'yu')],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
];
const after: Pattern[] = [
  ['operator', /<>|>=|<=|[-+*/^&=<>%:]/y],
  ['mark', /[(){};,\\]/y],
  ['unknown', /[\s\S]/uy],
];

const NUMBERS: Record<LocaleRules['decimal'], Pattern> = {
  '.': ['number', /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?/y],
  ',': ['number', /(?:[0-9]+(?:,[0-9]+)?|,[0-9]+)(?:[eE][-+]?[0-9]+)?/y],
};

const PATTERNS: Record<LocaleRules['decimal'], Pattern[]> = {
  '.': [...before, NUMBERS['.'], ...after],
  ',': [...before, NUMBERS[','], ...after],
};

/** The words of a formula, without its `=`; put together again they are the text that came in. */
export function tokensOf(body: string, decimal: LocaleRules['decimal'] = '.'): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < body.length; ) {
    const token = tokenAt(body, at, PATTERNS[decimal]);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(body: string, at: number, patterns: Pattern[]): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(body)?.[0];
    if (text) return { kind, text };
  }
  throw new Error(`No pattern reads "${body.slice(at)}".`);
}
