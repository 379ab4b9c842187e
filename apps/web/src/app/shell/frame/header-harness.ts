import { ComponentHarness } from '@angular/cdk/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';

/** Reads and uses the head of the application as a person does. */
export class HeaderHarness extends ComponentHarness {
  static readonly hostSelector = 'app-header';
  private readonly links = this.locatorForAll('nav a');
  private readonly toggle = this.locatorFor('button[aria-controls]');
  private readonly demo = this.locatorForOptional('.demo span');
  private readonly person = this.locatorForOptional(MatMenuHarness);

  async navigation(): Promise<string[]> {
    return Promise.all((await this.links()).map((link) => link.text()));
  }

  /** The notice that the data are invented; null when it isn't shown. */
  async demoNotice(): Promise<string | null> {
    return (await (await this.demo())?.text()) ?? null;
  }

  async isFolded(): Promise<boolean> {
    return (await (await this.toggle()).getAttribute('aria-expanded')) === 'false';
  }

  async unfold(): Promise<void> {
    await (await this.toggle()).click();
  }

  /** What the person menu offers, opened; empty when nobody is signed in. */
  async personChoices(): Promise<string[]> {
    const menu = await this.person();
    if (!menu) return [];
    await menu.open();
    return Promise.all((await menu.getItems()).map(async (item) => (await item.getText()).trim()));
  }

  async choose(text: RegExp): Promise<void> {
    await (await this.person())?.open();
    await (await this.person())?.clickItem({ text });
  }
}
