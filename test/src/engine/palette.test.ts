import {
  computedShade,
  groupColours,
  ink,
  linkBlue,
  ownBackgrounds,
  paper,
  quiet,
  statusColours,
} from '../../../src/engine/look/palette';

/** Relative luminance, by the Web Content Accessibility Guidelines. */
function luminance(colour: string): number {
  const [red = 0, green = 0, entry = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * entry;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

const groups = Object.values(groupColours);
const pairs: [string, string, string][] = [
  ...[...ownBackgrounds].map((background): [string, string, string] => ['words', ink, background]),
  ...groups.map(({ heading }): [string, string, string] => ['a hint on a heading', quiet, heading]),
  ...[paper, computedShade].flatMap((background): [string, string, string][] => [
    ['a hint', quiet, background],
    ['a link', linkBlue, background],
  ]),
  ...Object.entries(statusColours).map(([mood, { colour, background }]): [string, string, string] => [
    `a ${mood} status`,
    colour,
    background,
  ]),
  ...groups.map(({ tab }): [string, string, string] => ["white on a tab's colour", paper, tab]),
];

test('black on white is as far apart as it gets', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test.each(pairs)('%s, %s on %s, can be read', (_, colour, background) => {
  expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
});

test('shades that mean something else are not the same', () => {
  const shades = [paper, computedShade, ...groups.flatMap(({ header, heading }) => [header, heading])];
  expect(new Set(shades).size).toBe(shades.length);
});
