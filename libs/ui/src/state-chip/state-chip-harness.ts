import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a state chip as a person does. */
export class StateChipHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-state-chip';

  /** The word of the state. */
  async label(): Promise<string> {
    return (await this.host()).text();
  }

  async tone(): Promise<string | null> {
    return (await this.host()).getAttribute('data-tone');
  }
}
