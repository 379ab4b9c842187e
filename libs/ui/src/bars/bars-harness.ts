import { ComponentHarness, type TestElement } from '@angular/cdk/testing';

const textOf = async (cell: TestElement): Promise<string> => (await cell.text()).trim();

/** Reads the table behind the bars. */
export class BarsHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-bars';
  private readonly heads = this.locatorForAll('table thead th');
  private readonly cells = this.locatorForAll('table tbody th, table tbody td');
  private readonly bars = this.locatorForAll('.bar');

  /** The table as text, row by row, the head first. */
  async rows(): Promise<string[][]> {
    const head = await Promise.all((await this.heads()).map(textOf));
    const body = await Promise.all((await this.cells()).map(textOf));
    const rows = [head];
    for (let start = 0; start < body.length; start += head.length) rows.push(body.slice(start, start + head.length));
    return rows;
  }

  /** The widths of the bars as written in the style, in the order of the lines. */
  async widths(): Promise<string[]> {
    return Promise.all((await this.bars()).map(async (bar) => (await bar.getAttribute('style')) ?? ''));
  }
}
