import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { SaveStatus, type SaveState } from './save-status';
import { SaveStatusHarness } from './save-status-harness';

const SAVED: SaveState = { kind: 'saved', at: '2026-11-22T13:02:30Z' };

async function status(
  state: SaveState,
): Promise<{ fixture: ComponentFixture<SaveStatus>; harness: SaveStatusHarness }> {
  const fixture = TestBed.createComponent(SaveStatus);
  fixture.componentRef.setInput('state', state);
  return { fixture, harness: await TestbedHarnessEnvironment.harnessForFixture(fixture, SaveStatusHarness) };
}

describe('save status', () => {
  it.each<[SaveState, string]>([
    [{ kind: 'idle' }, ''],
    [{ kind: 'saving' }, 'bezig met bewaren…'],
    [SAVED, 'bewaard om 14:02'],
    [{ kind: 'retrying' }, 'niet bewaard – wordt opnieuw geprobeerd'],
    [{ kind: 'retrying', kept: true }, 'niet verbonden: bewaard op dit toestel, wordt later verstuurd'],
    [{ kind: 'refused' }, 'niet bewaard – kijk de gegevens na'],
  ])('%j reads "%s"', async (state, text) => {
    expect(await (await status(state)).harness.text()).toBe(text);
  });

  it('keeps a screen reader quiet while saving goes on', async () => {
    const { fixture, harness } = await status(SAVED);
    expect(await harness.announced()).toBe('bewaard om 14:02');
    fixture.componentRef.setInput('state', { kind: 'saving' });
    expect(await harness.text()).toBe('bezig met bewaren…');
    expect(await harness.announced()).toBe('bewaard om 14:02');
    fixture.componentRef.setInput('state', { kind: 'retrying' });
    expect(await harness.announced()).toBe('niet bewaard – wordt opnieuw geprobeerd');
  });
});
