import { ComponentHarness } from '@angular/cdk/testing';
import { StateChipHarness } from '../state-chip/state-chip-harness';

/** Reads the head of a page. */
export class PageHeaderHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-page-header';
  private readonly title = this.locatorFor('h1');
  private readonly chip = this.locatorForOptional(StateChipHarness);
  private readonly facts = this.locatorForAll('dl > div');

  async heading(): Promise<string> {
    return (await this.title()).text();
  }

  /** The word of the state, null when none is shown. */
  async state(): Promise<string | null> {
    return (await (await this.chip())?.label()) ?? null;
  }

  /** The lines below the title: "Deadline…", "Volgende stap…", "Aan zet…". */
  async lines(): Promise<string[]> {
    return Promise.all((await this.facts()).map((fact) => fact.text()));
  }
}
