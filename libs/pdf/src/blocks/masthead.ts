import { colours, contentWidth, page, text } from '../document/look';
import { demoText } from '../document/page-furniture';
import type { Sheet } from '../document/sheet';
import { artifact } from '../document/tags';
import { breakLines, drawLine, drawLines, flowLines, useStyle } from '../document/text';

/** The head of the first page: who sends it, what it is, what it is about. */
export interface Masthead {
  /** Shown right of the word mark, for example the name of the programme. */
  readonly sender: string;
  /** The one H1 of the document. */
  readonly title: string;
  readonly subtitle: string;
  readonly demo: boolean;
}

const markY = 44;

/** Lays the head of the first page. */
export function addMasthead(sheet: Sheet, masthead: Masthead): void {
  artifact(sheet.pdf, 'Layout', () => drawWordMark(sheet, masthead.sender));
  sheet.y = page.top + 14;
  const title = breakLines(sheet, masthead.title, text.h1, contentWidth);
  sheet.add('H1', () => flowLines(sheet, title, text.h1, page.left));
  sheet.y += 3;
  const subtitle = breakLines(sheet, masthead.subtitle, text.lead, contentWidth);
  sheet.add('P', () => flowLines(sheet, subtitle, text.lead, page.left));
  if (masthead.demo) addDemoSentence(sheet);
  sheet.y += 14;
}

/** The demo mark is an artifact; this sentence tells it once to who listens. */
function addDemoSentence(sheet: Sheet): void {
  const style = { ...text.small, font: 'semibold', colour: colours.demoInk } as const;
  const lines = breakLines(sheet, `${demoText}: aan dit document kunt u geen rechten ontlenen.`, style, contentWidth);
  sheet.y += 4;
  sheet.add('P', () => {
    sheet.y = drawLines(sheet, lines, style, { x: page.left, y: sheet.y });
  });
}

function drawWordMark(sheet: Sheet, sender: string): void {
  drawJoiningTracks(sheet);
  useStyle(sheet, { ...text.strong, size: 14, colour: colours.ink });
  drawLine(sheet, 'Samenspoor', { x: page.left + 30, y: markY });
  useStyle(sheet, text.muted);
  drawLine(sheet, sender, { x: page.left, y: markY + 2.5, width: contentWidth, align: 'right' });
  sheet.pdf.rect(page.left, markY + 27, contentWidth, 1.5).fill(colours.accent);
}

/** The sign of Samenspoor: two tracks that become one. */
function drawJoiningTracks(sheet: Sheet): void {
  const { pdf } = sheet;
  const x = page.left;
  const y = markY + 1;
  pdf.lineWidth(2.4).lineCap('round');
  pdf
    .moveTo(x + 1.2, y + 2)
    .bezierCurveTo(x + 10, y + 2, x + 10, y + 8, x + 22, y + 8)
    .stroke(colours.accent);
  pdf
    .moveTo(x + 1.2, y + 14)
    .bezierCurveTo(x + 10, y + 14, x + 10, y + 8, x + 22, y + 8)
    .stroke(colours.asked);
  pdf.lineCap('butt');
}
