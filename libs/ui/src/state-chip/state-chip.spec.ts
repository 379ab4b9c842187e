import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { StateChip } from './state-chip';
import { StateChipHarness } from './state-chip-harness';
import { TONE_ICONS, type StateTone } from './state-tone';

async function chip(label: string, tone: StateTone): Promise<{ harness: StateChipHarness; host: HTMLElement }> {
  const fixture = TestBed.createComponent(StateChip);
  fixture.componentRef.setInput('label', label);
  fixture.componentRef.setInput('tone', tone);
  const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, StateChipHarness);
  return { harness, host: fixture.nativeElement as HTMLElement };
}

describe('state chip', () => {
  it('says the state in a word, with a tone and an icon beside it', async () => {
    const { harness, host } = await chip('Ingediend', 'waiting');
    expect(await harness.label()).toBe('Ingediend');
    expect(await harness.tone()).toBe('waiting');
    expect(host.querySelector('svg')).not.toBeNull();
  });

  it('has another icon for each tone, so that no state hangs on its colour', () => {
    const icons = Object.values(TONE_ICONS);
    expect(new Set(icons).size).toBe(icons.length);
  });
});
