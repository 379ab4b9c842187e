import { ComponentHarness, type TestElement, TestKey } from '@angular/cdk/testing';

/** Fills in and reads the KPI table as a person does: by row ("9a") and column. */
export class KpiFormHarness extends ComponentHarness {
  static readonly hostSelector = 'app-kpi-form';
  private readonly footer = this.locatorFor('tfoot tr');
  private readonly status = this.locatorFor('app-wrong-fields [role=status]');

  /** Types over what stands in a field. */
  async fill(code: string, column: 'current' | 'planned', text: string): Promise<void> {
    const field = await this.field(code, column);
    await field.clear();
    await field.sendKeys(text);
  }

  /** Stops typing for as long as it takes for the table to speak. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 450));
    await this.forceStabilize();
  }

  async press(code: string, column: 'current' | 'planned', key: TestKey): Promise<void> {
    await (await this.field(code, column)).sendKeys(key);
  }

  async isFocused(code: string, column: 'current' | 'planned'): Promise<boolean> {
    return (await this.field(code, column)).isFocused();
  }

  async isInvalid(code: string, column: 'current' | 'planned'): Promise<boolean> {
    return (await (await this.field(code, column)).getAttribute('aria-invalid')) === 'true';
  }

  /** What a screen reader is told about a field beside its label. */
  async description(code: string, column: 'current' | 'planned'): Promise<string> {
    const ids = (await (await this.field(code, column)).getAttribute('aria-describedby')) ?? '';
    const parts = await Promise.all(ids.split(' ').map(async (id) => this.locatorForOptional(`#${id}`)()));
    return plain(await Promise.all(parts.map(async (part) => (await part?.text()) ?? '')));
  }

  async value(code: string, column: 'current' | 'planned'): Promise<string> {
    return (await this.field(code, column)).getProperty<string>('value');
  }

  /** Pastes what was copied elsewhere into a field. */
  async paste(code: string, column: 'current' | 'planned', text: string): Promise<void> {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const field = document.getElementById(id(code, column));
    field?.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
    await this.forceStabilize();
  }

  async fillMost(code: string): Promise<void> {
    await (await this.locatorFor(`tr.row:has(#${id(code, 'planned')}) .most`)()).click();
  }

  /** What was filled in at once, and what wasn't. */
  async report(): Promise<string> {
    return plain([await (await this.locatorFor('app-filled-report [role=status]')()).text()]);
  }

  async undo(): Promise<void> {
    await (await this.locatorFor('app-filled-report button')()).click();
  }

  /** The Flemish contribution of a row. */
  async contribution(code: string): Promise<string> {
    const row = `tr.row:has(#${id(code, 'planned')})`;
    return plain([await (await this.locatorFor(`${row} td[data-label='Bijdrage Vlaanderen']`)()).text()]);
  }

  /** The line of a theme: title, what is asked of the ceiling, rank. */
  async theme(title: string): Promise<string> {
    for (const head of await this.locatorForAll('tr.head')()) {
      const text = plain([await head.text()]);
      if (text.includes(title)) return text;
    }
    throw new Error(`no theme reads "${title}"`);
  }

  async totals(): Promise<string> {
    return plain([await (await this.footer()).text()]);
  }

  async summary(): Promise<string> {
    return plain([await (await this.status()).text()]);
  }

  async showOnlyChosen(): Promise<void> {
    await (await this.locatorFor('input[type=checkbox]')()).click();
  }

  /** Asks how the own contribution of a theme is split. */
  async splits(theme: string): Promise<boolean> {
    return (await this.locatorForOptional(`#veld-ownStaffCents-${theme}`)()) !== null;
  }

  /** How many rows can be filled in now. */
  async rowCount(): Promise<number> {
    return (await this.locatorForAll('tr.row')()).length;
  }

  private field(code: string, column: 'current' | 'planned'): Promise<TestElement> {
    return this.locatorFor(`#${id(code, column)}`)();
  }
}

function id(code: string, column: 'current' | 'planned'): string {
  return `veld-lines-${code}-${column}Reach`;
}

function plain(texts: readonly string[]): string {
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
