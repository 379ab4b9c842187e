import { blankSheet, reopen } from '../testing/blank-sheet';
import { text } from './look';
import { breakLines, breakWholeWords, flowLines } from './text';

const sentence = 'We luisteren eerst naar wat er onder de waterlijn leeft en kiezen daarna samen wat we doen.';

describe('breaking text into lines', () => {
  it('keeps every line within the width and every word in the text', () => {
    const sheet = blankSheet();
    const lines = breakLines(sheet, sentence, text.body, 150);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(sentence);
    for (const line of lines) expect(sheet.pdf.widthOfString(line.trimEnd())).toBeLessThanOrEqual(150);
  });

  it('leaves the space at the end of a line, so that words stay apart when read aloud', () => {
    const lines = breakLines(blankSheet(), sentence, text.body, 150);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/ $/);
  });

  it('keeps an amount together', () => {
    const lines = breakLines(blankSheet(), 'hoogstens €\u00a0170.625 per aanvraag', text.body, 70);
    expect(lines).toEqual(['hoogstens ', '€\u00a0170.625 per ', 'aanvraag']);
  });

  it('cuts a word that is wider than the line', () => {
    const lines = breakLines(blankSheet(), 'x'.repeat(200), text.body, 100);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).toBe('x'.repeat(200));
  });

  it('never cuts a number, however narrow its column', () => {
    expect(breakWholeWords(blankSheet(), '€\u00a099.999.999,99', text.cell, 10)).toEqual(['€\u00a099.999.999,99']);
  });

  it('follows the line breaks of the writer', () => {
    expect(breakLines(blankSheet(), 'Joris\njoris@eeklo.example', text.body, 300)).toEqual([
      'Joris ',
      'joris@eeklo.example',
    ]);
  });
});

describe('flowing lines over pages', () => {
  it('never leaves one line alone at the bottom or the top of a page', async () => {
    const sheet = blankSheet();
    sheet.y = 841.89 - 68 - 15 * 3;
    sheet.add('P', () => flowLines(sheet, ['een', 'twee', 'drie', 'vier'], text.body, 54));
    const pdf = await reopen(sheet);
    expect(pdf.pages.map((page) => page.map((line) => line.text))).toEqual([
      ['een', 'twee'],
      ['drie', 'vier'],
    ]);
    expect(pdf.roles.get('P')).toBe(1);
  });

  it('moves two or three lines as a whole when not all fit', async () => {
    const sheet = blankSheet();
    sheet.y = 841.89 - 68 - 15 * 2;
    sheet.add('P', () => flowLines(sheet, ['een', 'twee', 'drie'], text.body, 54));
    const pdf = await reopen(sheet);
    expect(pdf.pages.map((page) => page.length)).toEqual([0, 3]);
  });
});
