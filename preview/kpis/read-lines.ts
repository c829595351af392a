import { type KpiId, kpiIds } from '../../src/kpis/catalogue';
import { type Measure, measureIds } from '../../src/kpis/measures';

/** One line of input: a KPI with what its measures were. */
export interface Line {
  id: string | number;
  kpi: KpiId;
  inputs: Partial<Record<Measure, number | null>>;
}

interface ReadLines {
  lines: Line[];
  /** What is wrong with the others, with their numbers. */
  faults: string[];
}

/** Reads JSON lines; empty ones are passed over. */
export function readLines(text: string): ReadLines {
  const read: ReadLines = { lines: [], faults: [] };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const one = readLine(line);
    if (typeof one === 'string') read.faults.push(`line ${index + 1}: ${one}`);
    else read.lines.push(one);
  }
  return read;
}

/** The line, or what is wrong with it. */
function readLine(text: string): Line | string {
  const line = parsed(text);
  if (!isObject(line)) return 'is no JSON object';
  const { id, kpi, inputs } = line;
  if (typeof id !== 'string' && typeof id !== 'number') return 'has no id';
  const known = kpiIds.find((each) => each === kpi);
  if (!known) return `${id}: there is no KPI ${JSON.stringify(kpi)} in docs/kpis.md`;
  if (!isObject(inputs)) return `${id}: inputs must be {"measure": number}`;
  for (const [measure, value] of Object.entries(inputs)) {
    if (!measureIds.some((each) => each === measure))
      return `${id}: there is no measure ${JSON.stringify(measure)} in docs/kpis.md`;
    if (value !== null && typeof value !== 'number')
      return `${id}: ${measure} must be a number, not ${JSON.stringify(value)}`;
  }
  return { id, kpi: known, inputs };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
