import { ComponentHarness } from '@angular/cdk/testing';

/** Reads how saving stands. */
export class SaveStatusHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-save-status';
  private readonly shown = this.locatorForOptional('[aria-hidden=true]:not(svg)');
  private readonly live = this.locatorFor('[role=status]');

  /** What is on the screen. */
  async text(): Promise<string> {
    return (await (await this.shown())?.text()) ?? '';
  }

  /** What a screen reader is told. */
  async announced(): Promise<string> {
    return (await this.live()).text();
  }
}
