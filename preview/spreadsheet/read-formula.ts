import { type Token, tokensOf } from './formula-text';
import { isGoogleFunction } from './google-functions';
import { type LocaleRules, localeRules } from './locales';

interface ReadFormula {
  /** As books keep formulas: `;` between arguments, `.` in numbers, American array literals. As it was set when it cannot be read. */
  formula: string;
  problem: '#ERROR!' | '#NAME?' | null;
}

/** Reads a formula as Google does: by the rules of the spreadsheet's locale. */
export function readFormula(formula: string, locale: string): ReadFormula {
  const reader = new FormulaReader(formula.slice(1), localeRules(locale));
  if (!reader.readAll()) return { formula, problem: '#ERROR!' };
  return { formula: `=${reader.canonical()}`, problem: reader.unknownFunction ? '#NAME?' : null };
}

class FormulaReader {
  private readonly tokens: Token[];
  /** What each token becomes. */
  private readonly texts: string[];
  private at = 0;
  unknownFunction = false;

  constructor(
    body: string,
    private readonly rules: LocaleRules,
  ) {
    this.tokens = tokensOf(body, rules.decimal);
    this.texts = this.tokens.map(({ text }) => text);
  }

  readAll(): boolean {
    return this.expression() && this.peek() === undefined;
  }

  canonical(): string {
    return this.texts.join('');
  }

  private peek(): Token | undefined {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1;
    return this.tokens[this.at];
  }

  private accept(...texts: string[]): boolean {
    const token = this.peek();
    if (!token || token.kind === 'string' || !texts.includes(token.text)) return false;
    this.at += 1;
    return true;
  }

  private expression(): boolean {
    do {
      if (!this.operand()) return false;
    } while (this.accept('+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=', ':'));
    return true;
  }

  private operand(): boolean {
    while (this.accept('+', '-'));
    if (!this.primary()) return false;
    while (this.accept('%'));
    return true;
  }

  private primary(): boolean {
    const token = this.peek();
    if (!token) return false;
    this.at += 1;
    switch (token.kind) {
      case 'string':
      case 'error':
      case 'reference':
      case 'name':
        return true;
      case 'number':
        this.rewrite(token.text.replace(',', '.'));
        return true;
      case 'function':
        this.unknownFunction ||= !isGoogleFunction(token.text);
        return this.accept('(') && this.argumentsAndBracket() && this.calls();
      case 'mark':
        if (token.text === '{') return this.array();
        return token.text === '(' && this.expression() && this.accept(')');
      case 'space':
      case 'operator':
      case 'unknown':
        return false;
    }
  }

  /** `LAMBDA(x; x)(1)` */
  private calls(): boolean {
    while (this.accept('(')) if (!this.argumentsAndBracket()) return false;
    return true;
  }

  /** Arguments may be left out: `IF(A1;;2)`. */
  private argumentsAndBracket(): boolean {
    for (;;) {
      if (this.accept(')')) return true;
      if (this.separator()) continue;
      if (!this.expression()) return false;
      if (this.accept(')')) return true;
      if (!this.separator()) return false;
    }
  }

  private separator(): boolean {
    if (this.accept(';')) return true;
    if (this.rules.decimal === ',' || !this.accept(',')) return false;
    this.rewrite(';');
    return true;
  }

  private array(): boolean {
    for (;;) {
      if (!this.expression()) return false;
      if (this.accept('}')) return true;
      if (this.accept(this.rules.decimal === ',' ? '\\' : ',')) this.rewrite(',');
      else if (!this.accept(';')) return false;
    }
  }

  private rewrite(text: string): void {
    this.texts[this.at - 1] = text;
  }
}
