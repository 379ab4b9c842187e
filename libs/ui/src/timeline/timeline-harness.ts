import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a timeline from top to bottom. */
export class TimelineHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-timeline';
  private readonly lines = this.locatorForAll('li');

  async items(): Promise<string[]> {
    const lines = await this.lines();
    return Promise.all(lines.map(async (line) => (await line.text()).replace(/\s+/g, ' ').trim()));
  }
}
