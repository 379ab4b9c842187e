import { ComponentHarness, type TestElement } from '@angular/cdk/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { FileDropHarness } from '@samenspoor/ui/file-drop/file-drop-harness';

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Each name with what stands below it. */
function linesOf(names: readonly TestElement[], facts: readonly TestElement[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name, row) => spaced(`${await name.text()} ${(await facts[row]?.text()) ?? ''}`)),
  );
}

/** Attaches, pauses, removes and reads files as a person does. */
export class AttachmentsHarness extends ComponentHarness {
  static readonly hostSelector = 'app-attachments';
  private readonly documentNames = this.locatorForAll('app-document-row .name');
  private readonly documentFacts = this.locatorForAll('app-document-row .facts');
  private readonly transferNames = this.locatorForAll('app-transfer-row .name');
  private readonly transferStates = this.locatorForAll('app-transfer-row .state, app-transfer-row .problem');
  private readonly drops = this.locatorForOptional(FileDropHarness);
  private readonly alerts = this.locatorForOptional('[role=alert]');

  /** What each attached file says. */
  async documents(): Promise<string[]> {
    return linesOf(await this.documentNames(), await this.documentFacts());
  }

  /** What each file on its way says. */
  async transfers(): Promise<string[]> {
    return linesOf(await this.transferNames(), await this.transferStates());
  }

  /** Where files are added; null when that can't be done. */
  drop(): Promise<FileDropHarness | null> {
    return this.drops();
  }

  async problem(): Promise<string | null> {
    const alert = await this.alerts();
    return alert ? spaced(await alert.text()) : null;
  }

  /** Clicks the button that is called so by a screen reader, file and all. */
  async click(name: RegExp): Promise<void> {
    await (await this.button(name)).click();
  }

  async isFocused(name: RegExp): Promise<boolean> {
    return (await this.button(name)).isFocused();
  }

  async buttons(): Promise<string[]> {
    const buttons = await this.locatorForAll(MatButtonHarness)();
    return Promise.all(buttons.map(async (button) => spaced(await button.getText())));
  }

  private async button(text: RegExp): Promise<MatButtonHarness> {
    return this.locatorFor(MatButtonHarness.with({ text }))();
  }
}
