import { colours, contentWidth, page, text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { tag } from '../document/tags';
import { breakLines, drawLine, drawLines, useStyle } from '../document/text';

/** One series of a bar chart. */
export interface BarSeries {
  readonly name: string;
  readonly colour: string;
}

/** One label with a bar per series. */
export interface BarGroup {
  readonly label: string;
  readonly values: readonly { readonly amount: number; readonly shown: string }[];
}

/** Groups of horizontal bars on one scale; every group has a value per series, in the same order. */
export interface BarChart {
  /** Says in words what the picture shows; the figures themselves belong in a table beside it. */
  readonly alt: string;
  readonly series: readonly BarSeries[];
  readonly groups: readonly BarGroup[];
}

const labelWidth = 168;
const valueWidth = 78;
const barStep = 11;
const groupGap = 9;
const legendHeight = 18;

/** Horizontal bars, all on one scale that starts at zero, each with its figure behind it. Kept on one page. */
export function addBars(sheet: Sheet, chart: BarChart): void {
  const groupHeight = Math.max(chart.series.length * barStep, text.cell.leading * 2) + groupGap;
  const height = legendHeight + chart.groups.length * groupHeight;
  sheet.ensureRoom(height);
  const top = sheet.y;
  const box = [page.left, top, page.left + contentWidth, top + height] as const;
  const largest = Math.max(1, ...chart.groups.flatMap(({ values }) => values.map(({ amount }) => amount)));
  const labels = chart.groups.map(({ label }) => breakLines(sheet, label, text.cell, labelWidth - 10).slice(0, 2));
  const draw = (): void => {
    drawLegend(sheet, chart.series, top);
    chart.groups.forEach((group, index) => {
      const y = top + legendHeight + index * groupHeight;
      drawLines(sheet, labels[index] ?? [], text.cell, { x: page.left, y: y - 1 });
      drawGroup(sheet, chart.series, group, { y, largest });
    });
  };
  tag(sheet.pdf, sheet.parent, 'Figure', draw, { alt: chart.alt, box });
  sheet.y = top + height + 6;
}

function drawLegend(sheet: Sheet, series: readonly BarSeries[], y: number): void {
  let x = page.left + labelWidth;
  for (const { name, colour } of series) {
    sheet.pdf.rect(x, y + 2, 8, 8).fill(colour);
    useStyle(sheet, text.small);
    drawLine(sheet, name, { x: x + 12, y: y + 0.5 });
    x += 12 + sheet.pdf.widthOfString(name) + 18;
  }
}

function drawGroup(
  sheet: Sheet,
  series: readonly BarSeries[],
  group: BarGroup,
  { y, largest }: { y: number; largest: number },
): void {
  const room = contentWidth - labelWidth - valueWidth;
  group.values.forEach(({ amount, shown }, index) => {
    const width = (amount / largest) * room;
    const barY = y + index * barStep;
    sheet.pdf
      .rect(page.left + labelWidth, barY, Math.max(width, 0.8), barStep - 2.5)
      .fill(series[index]?.colour ?? colours.ink);
    useStyle(sheet, { ...text.small, colour: colours.ink });
    drawLine(sheet, shown, { x: page.left + labelWidth + width + 5, y: barY - 1.5 });
  });
}
