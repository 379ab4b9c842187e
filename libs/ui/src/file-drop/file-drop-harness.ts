import { ComponentHarness } from '@angular/cdk/testing';

/** Chooses and drops files as a person does. For tests in a DOM: files can't be typed. */
export class FileDropHarness extends ComponentHarness {
  static readonly hostSelector = 'ss-file-drop';
  private readonly button = this.locatorFor('.button');
  private readonly field = this.locatorFor('input');
  private readonly hintText = this.locatorForOptional('.hint');

  async label(): Promise<string> {
    return (await this.button()).text();
  }

  async hint(): Promise<string | null> {
    return (await (await this.hintText())?.text()) ?? null;
  }

  async isDisabled(): Promise<boolean> {
    return (await this.field()).getProperty<boolean>('disabled');
  }

  /** True while files hang over the zone. */
  async isOver(): Promise<boolean> {
    return (await this.host()).hasClass('over');
  }

  async choose(...files: File[]): Promise<void> {
    const field = await this.field();
    const id = await field.getAttribute('id');
    const element = document.getElementById(id ?? '');
    if (!element) throw new Error('the file field is not in the document');
    Object.defineProperty(element, 'files', { value: files, configurable: true });
    await field.dispatchEvent('change');
  }

  async dragOver(): Promise<void> {
    await (await this.host()).dispatchEvent('dragover', { dataTransfer: { types: ['Files'] } as never });
  }

  async dragAway(): Promise<void> {
    await (await this.host()).dispatchEvent('dragleave');
  }

  async drop(...files: File[]): Promise<void> {
    await (await this.host()).dispatchEvent('drop', { dataTransfer: { types: ['Files'], files } as never });
  }
}
