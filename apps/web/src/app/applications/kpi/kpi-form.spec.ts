import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import { type Cells, linesOf } from '../content/cells';
import { foreseenMessages } from '../content/field-messages';
import { CALL_THEMES } from '../testing/application-view';
import { KpiForm } from './kpi-form';
import { KpiFormHarness } from './kpi-form-harness';
import type { CellEdit } from './kpi-view';

@Component({
  selector: 'app-sheet',
  imports: [KpiForm],
  template: `<app-kpi-form
    [themes]="themes"
    [cells]="cells()"
    [table]="table()"
    [ranking]="ranking()"
    [messages]="messages()"
    [lastYear]="lastYear"
    (edited)="type($event)"
  />`,
})
class Sheet {
  themes = CALL_THEMES;
  readonly lastYear = new Map([['5a', { asked: 120, granted: 100, reached: null, from: [] }]]);
  readonly cells = signal<Cells>({});
  readonly table = computed(() => workOutKpiTable(this.themes, linesOf(this.cells(), this.themes)));
  readonly ranking = computed(() =>
    followChosenThemes(
      [],
      this.table()
        .themes.filter((theme) => theme.chosen)
        .map((theme) => theme.number),
    ),
  );
  readonly messages = computed(() => foreseenMessages(this.cells(), this.themes, this.table()));

  type({ cell, text }: CellEdit): void {
    this.cells.update((cells) => ({ ...cells, [cell]: text }));
  }
}

/** The same rows, each asking for at most € 20.000 instead of a number of units. */
const AMOUNTS = CALL_THEMES.map((theme) => ({
  ...theme,
  ceilingCents: 1_500_050,
  indicators: theme.indicators.map((row) => ({
    ...row,
    measure: 'amount' as const,
    unit: `Kosten ${row.code}`,
    unitPriceCents: 1,
    maxUnits: 2_000_000,
  })),
}));

async function openTable(themes = CALL_THEMES): Promise<KpiFormHarness> {
  const fixture = TestBed.createComponent(Sheet);
  fixture.componentInstance.themes = themes;
  document.body.append(fixture.nativeElement as HTMLElement);
  return TestbedHarnessEnvironment.loader(fixture).getHarness(KpiFormHarness);
}

describe('the KPI table', () => {
  it('shows the rows of funded themes only', async () => {
    const table = await openTable();
    expect(await table.rowCount()).toBe(2);
  });

  it('works out contribution, theme, rank and totals while typing', async () => {
    const table = await openTable();
    await table.fill('5a', 'planned', '40');
    expect(await table.contribution('5a')).toBe('€ 2.400');
    expect(await table.theme('Oefenkansen')).toContain('€ 2.400 van hoogstens € 135.000 Rang 1');
    await table.fill('9a', 'planned', '10');
    expect(await table.totals()).toMatch(/2 thema’s projectkost € 17\.800 ?€ 8\.900 ?€ 8\.900/);
  });

  it.each([
    ['-3', 'Gepland bereik: vul minstens 0 in.'],
    ['2,5', 'Gepland bereik: vul een geheel getal in.'],
    ['veel', 'Gepland bereik: vul een geheel getal in.'],
    ['2251', 'Het gepland bereik mag hoogstens 2.250 zijn.'],
  ])('says at the field what is wrong with "%s" as soon as the typing pauses', async (text, message) => {
    const table = await openTable();
    await table.fill('5a', 'planned', text);
    expect(await table.isInvalid('5a', 'planned')).toBe(false);
    await table.pause();
    expect(await table.isInvalid('5a', 'planned')).toBe(true);
    expect(await table.description('5a', 'planned')).toContain(message);
    expect(await table.summary()).toContain(`Thema 5: ${message}`);
  });

  it('refuses theme 9 above its ceiling, although each row keeps to its maximum', async () => {
    const table = await openTable();
    await table.fill('9a', 'planned', '263');
    await table.pause();
    expect(await table.description('9a', 'planned')).toContain(
      'Thema 9 komt op € 170.950. Het plafondbedrag is € 170.625.',
    );
    await table.fill('9a', 'planned', '262');
    await table.pause();
    expect(await table.isInvalid('9a', 'planned')).toBe(false);
  });

  it('goes down the column with Enter and the arrow, and up again', async () => {
    const table = await openTable();
    await table.press('5a', 'planned', TestKey.ENTER);
    expect(await table.isFocused('9a', 'planned')).toBe(true);
    await table.press('9a', 'planned', TestKey.UP_ARROW);
    expect(await table.isFocused('5a', 'planned')).toBe(true);
    await table.press('5a', 'planned', TestKey.UP_ARROW);
    expect(await table.isFocused('5a', 'planned')).toBe(true);
  });

  it('shows what was asked, granted and reached the year before, beside the row', async () => {
    await openTable();
    const [line, ...others] = document.querySelectorAll('app-row-last-year');
    expect(others).toEqual([]);
    expect(line?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
      'Vorig jaar:120 gevraagd100 toegekend– behaaldbehaald nog niet gerapporteerd',
    );
  });

  it('can be narrowed to the chosen themes', async () => {
    const table = await openTable();
    await table.fill('9a', 'planned', '10');
    await table.showOnlyChosen();
    expect(await table.rowCount()).toBe(1);
  });

  it('asks how the own contribution is split once the typing pauses, and no longer when there is none', async () => {
    const table = await openTable();
    await table.fill('9a', 'planned', '10');
    expect(await table.splits('9')).toBe(false);
    await table.pause();
    expect(await table.splits('9')).toBe(true);
    await table.fill('9a', 'planned', '0');
    await table.pause();
    expect(await table.splits('9')).toBe(false);
  });

  it('fills in the most that row and ceiling allow', async () => {
    const table = await openTable();
    await table.fillMost('9a');
    expect(await table.value('9a', 'planned')).toBe('262');
    await table.pause();
    expect(await table.isInvalid('9a', 'planned')).toBe(false);
    expect(await table.report()).toContain('1 veld is ingevuld.');
  });

  it('takes a block from a spreadsheet, tells what did not fit, and takes it back', async () => {
    const table = await openTable();
    await table.fill('9a', 'planned', '3');
    await table.paste('5a', 'current', '40\t1.200\r\n\t10\r\n5\t6\r\n');
    expect(await table.value('5a', 'planned')).toBe('1.200');
    expect(await table.value('9a', 'planned')).toBe('10');
    expect(await table.report()).toBe('4 velden zijn ingevuld. 2 waarden pasten niet meer in de tabel.');
    await table.undo();
    expect(await table.value('5a', 'planned')).toBe('');
    expect(await table.value('9a', 'planned')).toBe('3');
    await table.paste('5a', 'planned', 'veel\n7');
    expect(await table.report()).toBe('1 veld is ingevuld. Geen geheel getal, dus niet ingevuld: “veel” bij 5a.');
  });

  it('warns of what is seldom meant, apart from errors', async () => {
    const table = await openTable();
    await table.fill('5a', 'planned', '40');
    await table.fill('5a', 'current', '401');
    await table.pause();
    expect(await table.isInvalid('5a', 'current')).toBe(false);
    expect(await table.description('5a', 'current')).toContain('meer dan 10 keer het gepland bereik');
    expect(await table.summary()).toBe('');
    await table.fill('5a', 'current', 'veel');
    await table.pause();
    expect(await table.description('5a', 'current')).not.toContain('10 keer');
  });

  it('fills in the most of an amount as somebody would type it', async () => {
    const table = await openTable(AMOUNTS);
    await table.fillMost('9a');
    expect(await table.value('9a', 'planned')).toBe('15.000,50');
    await table.pause();
    expect(await table.isInvalid('9a', 'planned')).toBe(false);
    expect(await table.contribution('9a')).toBe('€ 15.000,50');
  });

  it('takes a column of amounts from a spreadsheet, and takes it back', async () => {
    const table = await openTable(AMOUNTS);
    await table.paste('5a', 'planned', '1.234,56\t7\r\n€ 4.000,00\r\n');
    expect(await table.value('5a', 'planned')).toBe('1.234,56');
    expect(await table.value('9a', 'planned')).toBe('4.000,00');
    expect(await table.totals()).toContain('€ 5.234,56');
    expect(await table.report()).toBe('2 velden zijn ingevuld. 1 waarde paste niet meer in de tabel.');
    await table.undo();
    expect(await table.value('5a', 'planned')).toBe('');
    await table.paste('5a', 'planned', 'veel\n7');
    expect(await table.report()).toBe('1 veld is ingevuld. Geen bedrag, dus niet ingevuld: “veel” bij 5a.');
  });
});
