import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a figure and where it leads. */
export class StatTileHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-stat-tile';
  private readonly name = this.locatorFor('.label');
  private readonly figure = this.locatorFor('.value');
  private readonly anchor = this.locatorForOptional('a');

  async label(): Promise<string> {
    return (await this.name()).text();
  }

  async value(): Promise<string> {
    return (await this.figure()).text();
  }

  /** The address the tile leads to, null when it leads nowhere. */
  async link(): Promise<string | null> {
    return (await (await this.anchor())?.getAttribute('href')) ?? null;
  }
}
