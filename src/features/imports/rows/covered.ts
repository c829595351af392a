/** Sums that a row may repeat: whether what it says is what other rows add up to, in every column that can be added. */
export class Covered {
  readonly #sums = new Map<string, Map<string, { sums: number[]; rows: number }>>();

  constructor(
    /** The numbers of each column that can be added; NaN for a blank cell. */
    private readonly columns: Float64Array[],
    /** The rows that are no totals, in their order. */
    private readonly details: number[],
    private readonly labelOf: (row: number, column: number) => string,
  ) {}

  /** Whether a row says what all others do, or those above or below it, or those of the same labels. */
  has(row: number, labels: number[], isLabelled: boolean): boolean {
    const groups = [this.#all(), ...(labels.length > 0 ? [this.#alike(row, labels)] : [])];
    if (isLabelled) groups.push(...labels.map((label) => this.#alike(row, [label])), ...this.#runs(row));
    return groups.some((group) => group !== undefined && this.#says(row, group, isLabelled));
  }

  /** Whether a row says more than those of the same labels in every column: then it may be their sum and something hidden. */
  isAbove(row: number, labels: number[]): boolean {
    const group = labels.length > 0 ? this.#alike(row, labels) : this.#all();
    return (
      group !== undefined &&
      this.columns.every((values, at) => {
        const value = values[row] ?? Number.NaN;
        return Number.isNaN(value) || value >= (group.sums[at] ?? 0);
      })
    );
  }

  #says(row: number, { sums, rows }: { sums: number[]; rows: number }, isLabelled: boolean): boolean {
    if (rows === 0) return false;
    let told = 0;
    for (const [at, values] of this.columns.entries()) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const sum = sums[at] ?? 0;
      // Each number that is added may have been rounded.
      if (Math.abs(value - sum) > 0.0051 * Math.min(rows, 100) + Math.abs(sum) * 1e-9) return false;
      if (value !== 0) told += 1;
    }
    // One number that equals another proves nothing by itself.
    return told > 0 && (isLabelled || rows > 1 || told > 1);
  }

  #all() {
    return this.#groups('', []).get('');
  }

  #alike(row: number, labels: number[]) {
    return this.#groups(labels.join(), labels).get(this.#keyOf(row, labels));
  }

  #groups(name: string, labels: number[]) {
    const held = this.#sums.get(name);
    if (held) return held;
    const groups = new Map<string, { sums: number[]; rows: number }>();
    for (const row of this.details) {
      const key = this.#keyOf(row, labels);
      const group = groups.get(key) ?? { sums: this.columns.map(() => 0), rows: 0 };
      groups.set(key, group);
      this.#add(group, row);
    }
    this.#sums.set(name, groups);
    return groups;
  }

  #keyOf(row: number, labels: number[]): string {
    return labels.length === 0 ? '' : labels.map((label) => this.labelOf(row, label)).join('\n');
  }

  #add(group: { sums: number[]; rows: number }, row: number): void {
    group.rows += 1;
    this.columns.forEach((values, at) => {
      const value = values[row] ?? Number.NaN;
      if (!Number.isNaN(value)) group.sums[at] = (group.sums[at] ?? 0) + value;
    });
  }

  /** The rows in one piece above a row and below it, and every row above it. */
  #runs(row: number) {
    const at = this.details.findIndex((detail) => detail > row);
    const here = at < 0 ? this.details.length : at;
    const group = (from: number, step: 1 | -1, isBroken: boolean) => {
      const run = { sums: this.columns.map(() => 0), rows: 0 };
      let next = row + step;
      for (let index = from; index >= 0 && index < this.details.length; index += step) {
        const detail = this.details[index] ?? 0;
        if (isBroken && detail !== next) break;
        next = detail + step;
        this.#add(run, detail);
      }
      return run;
    };
    return [group(here - 1, -1, true), group(here, 1, true), group(here - 1, -1, false)];
  }
}
