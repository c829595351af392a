import type { Language } from '../../../workbook/language';

/** The parts of a number on their way to a sum: a scale multiplies the smaller ones before it. */
export class Sum {
  private parts: number[] = [];
  private scale = 1;
  /** Digits take a scale behind them, never another number. */
  private inDigits = false;
  private language: Language;

  constructor(language: Language, first?: number) {
    this.language = language;
    if (first !== undefined) this.parts.push(first);
  }

  get empty(): boolean {
    return this.parts.length === 0;
  }

  get value(): number {
    return this.parts.reduce((sum, part) => sum + part, 0);
  }

  addHalf(): void {
    this.parts.push(this.scale / 2);
  }

  addDigits(value: number): boolean {
    if (!this.empty && (this.scale === 1 || value >= this.scale)) return false;
    this.parts.push(value);
    this.inDigits = true;
    return true;
  }

  add(value: number): boolean {
    const last = this.parts[this.parts.length - 1];
    if (this.inDigits) return false;
    if (last === undefined || this.takes(last, value)) {
      this.parts.push(value);
      return true;
    }
    // 二〇二七: signs in a row are digits in a row.
    if (this.language !== 'zh' || this.scale > 1 || value > 9) return false;
    this.parts[this.parts.length - 1] = last * 10 + value;
    return true;
  }

  multiply(scale: number): boolean {
    let smaller = 0;
    while ((this.parts[this.parts.length - 1] ?? scale) < scale) smaller += this.parts.pop() ?? 0;
    this.parts.push((smaller || 1) * scale);
    this.scale = scale;
    this.inDigits = false;
    return true;
  }

  /** A number continues one that ends in enough noughts; Arabic says the ones before the tens, French adds ten to sixty. */
  private takes(last: number, value: number): boolean {
    if (this.language === 'zh' && this.scale === 1) return false;
    if (this.language === 'ar' && last < 10 && value >= 10 && value < 100) return true;
    if (this.language === 'fr' && (last % 100 === 60 || last % 100 === 80)) return value < 20;
    return last > 0 && last % 10 ** String(value).length === 0;
  }
}
