import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a problem alert, and follows its links to fields. */
export class ProblemHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-problem';
  private readonly box = this.locatorForOptional('[role=alert]');
  private readonly items = this.locatorForAll('li');
  private readonly links = this.locatorForAll('li a');

  async isShown(): Promise<boolean> {
    return (await this.box()) !== null;
  }

  async text(): Promise<string> {
    return (await (await this.box())?.text()) ?? '';
  }

  async errors(): Promise<string[]> {
    return Promise.all((await this.items()).map((item) => item.text()));
  }

  async isFocused(): Promise<boolean> {
    return (await (await this.box())?.isFocused()) ?? false;
  }

  /** Clicks the link to the field of the error with this text. */
  async goToField(text: string): Promise<void> {
    for (const link of await this.links()) if ((await link.text()) === text) return link.click();
    throw new Error(`no link to a field reads "${text}"`);
  }
}
