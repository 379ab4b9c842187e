import { ComponentHarness } from '@angular/cdk/testing';

/** Reads the table behind the bars. */
export class BarsHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-bars';
  private readonly tableRows = this.locatorForAll('table tr');
  private readonly bars = this.locatorForAll('.bar');

  /** The table as text, a row per line, the head first. */
  async rows(): Promise<string[]> {
    const rows = await this.tableRows();
    return Promise.all(rows.map(async (row) => (await row.text()).replace(/\s+/g, ' ').trim()));
  }

  /** The widths of the bars as written in the style, in the order of the lines. */
  async widths(): Promise<string[]> {
    return Promise.all((await this.bars()).map(async (bar) => (await bar.getAttribute('style')) ?? ''));
  }
}
