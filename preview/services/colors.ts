import { ServiceError } from './service-error';

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
};

/** A colour as Google gives it back: `#rrggbb`. */
function normalColor(color: string): string {
  const lower = String(color).toLowerCase();
  const named = NAMED[lower];
  if (named) return named;
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, '$&$&');
  throw new ServiceError(`Invalid color: ${color}`);
}

export const keptColor = (color: string | null): string | undefined =>
  color === null || color === '' ? undefined : normalColor(color);
