import type { FontName } from './fonts';

/** Colours of the documents: warm neutrals and one accent, each text at least 4.5 : 1 on its ground. */
export const colours = {
  ink: '#221d1a',
  muted: '#5f5650',
  accent: '#96390f',
  accentTint: '#fbf2ec',
  rule: '#ddd3cc',
  strongRule: '#96390f',
  headerTint: '#f4eeea',
  asked: '#cf9a80',
  granted: '#96390f',
  reach: '#4f6b73',
  demoGround: '#ffe9b8',
  demoInk: '#573c00',
} as const;

/** A4 in points, with room at the top for the running header. */
export const page = { width: 595.28, height: 841.89, top: 92, bottom: 68, left: 54, right: 54 } as const;

/** Width that blocks may fill, in points. */
export const contentWidth = page.width - page.left - page.right;

/** Lowest y that blocks may reach, in points from the top. */
export const contentBottom = page.height - page.bottom;

/** How a run of text looks; sizes in points. */
export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** Every text style of the documents. */
export const text = {
  body: { font: 'regular', size: 10.5, leading: 15, colour: colours.ink },
  strong: { font: 'semibold', size: 10.5, leading: 15, colour: colours.ink },
  muted: { font: 'regular', size: 10.5, leading: 15, colour: colours.muted },
  small: { font: 'regular', size: 8.5, leading: 11.5, colour: colours.muted },
  lead: { font: 'regular', size: 13, leading: 18, colour: colours.muted },
  tileValue: { font: 'semibold', size: 16, leading: 20, colour: colours.accent },
  h1: { font: 'semibold', size: 26, leading: 31, colour: colours.ink },
  h2: { font: 'semibold', size: 15, leading: 19, colour: colours.accent },
  h3: { font: 'semibold', size: 11.5, leading: 15, colour: colours.ink },
  cell: { font: 'regular', size: 8.8, leading: 11.4, colour: colours.ink },
  cellStrong: { font: 'semibold', size: 8.8, leading: 11.4, colour: colours.ink },
  cellHeader: { font: 'semibold', size: 8.2, leading: 10.2, colour: colours.muted },
  cellBand: { font: 'semibold', size: 9.2, leading: 12, colour: colours.accent },
} as const satisfies Record<string, TextStyle>;
