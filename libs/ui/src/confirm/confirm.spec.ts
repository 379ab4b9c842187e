import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Confirm } from './confirm';
import { ConfirmHarness } from './confirm-harness';

@Component({ template: '' })
class Host {
  private readonly confirm = inject(Confirm);

  ask(): Promise<boolean> {
    return this.confirm.ask({ title: 'Indienen?', text: 'Daarna kunt u niets meer wijzigen.', confirm: 'Indienen' });
  }
}

async function asked(): Promise<{ answer: Promise<boolean>; dialog: ConfirmHarness }> {
  const fixture = TestBed.createComponent(Host);
  const answer = fixture.componentInstance.ask();
  const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(ConfirmHarness);
  return { answer, dialog };
}

describe('confirm', () => {
  it('is yes when the person chooses the act', async () => {
    const { answer, dialog } = await asked();
    expect(await dialog.title()).toBe('Indienen?');
    await dialog.choose('Indienen');
    expect(await answer).toBe(true);
  });

  it('is no when the person cancels', async () => {
    const { answer, dialog } = await asked();
    await dialog.choose('Annuleren');
    expect(await answer).toBe(false);
  });
});
