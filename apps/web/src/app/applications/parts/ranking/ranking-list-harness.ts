import { ComponentHarness, type TestElement, TestKey } from '@angular/cdk/testing';

/** Orders themes as a person does: with the buttons, or with the arrow keys on the handle. */
export class RankingListHarness extends ComponentHarness {
  static readonly hostSelector = 'app-ranking-list';
  private readonly titles = this.locatorForAll('.title');

  /** The titles from first to last. */
  async order(): Promise<string[]> {
    return Promise.all((await this.titles()).map((title) => title.text()));
  }

  async clickHigher(theme: string): Promise<void> {
    await (await this.control(theme, 'up')).click();
  }

  async press(theme: string, key: TestKey.UP_ARROW | TestKey.DOWN_ARROW): Promise<void> {
    await (await this.control(theme, 'handle')).sendKeys(key);
  }

  async isFocused(theme: string, control: 'handle' | 'up' | 'down'): Promise<boolean> {
    return (await this.control(theme, control)).isFocused();
  }

  private control(theme: string, control: 'handle' | 'up' | 'down'): Promise<TestElement> {
    return this.locatorFor(`#rang-${theme}-${control}`)();
  }
}
