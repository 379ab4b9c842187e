import { ComponentHarness } from '@angular/cdk/testing';
import { MatButtonHarness } from '@angular/material/button/testing';

/** Answers a question. Load it with the document root loader: dialogs live outside the component. */
export class ConfirmHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-confirm-dialog';
  private readonly heading = this.locatorFor('h2');

  async title(): Promise<string> {
    return (await this.heading()).text();
  }

  /** Clicks the button with this word. */
  async choose(text: string): Promise<void> {
    await (await this.locatorFor(MatButtonHarness.with({ text }))()).click();
  }
}
