import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { FileDrop } from './file-drop';
import { FileDropHarness } from './file-drop-harness';

const PLAN = new File(['plan'], 'plan.pdf');
const MAP = new File(['kaart'], 'kaart.png');

async function zone(
  inputs: Partial<Record<'label' | 'hint' | 'multiple' | 'disabled', unknown>> = {},
): Promise<{ fixture: ComponentFixture<FileDrop>; drop: FileDropHarness; chosen: string[][] }> {
  const fixture = TestBed.createComponent(FileDrop);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  document.body.append(fixture.nativeElement as HTMLElement);
  const chosen: string[][] = [];
  fixture.componentInstance.chosen.subscribe((files) => chosen.push(files.map(({ name }) => name)));
  return { fixture, drop: await TestbedHarnessEnvironment.harnessForFixture(fixture, FileDropHarness), chosen };
}

describe('the place to drop files', () => {
  it('is a field with a name and a hint', async () => {
    const { drop } = await zone({ label: 'Kies de statuten', hint: 'Hoogstens 50 MB.' });
    expect(await drop.label()).toContain('Kies de statuten');
    expect(await drop.hint()).toBe('Hoogstens 50 MB.');
  });

  it('hands over what is chosen, and the same file again', async () => {
    const { drop, chosen } = await zone();
    await drop.choose(PLAN);
    await drop.choose(PLAN, MAP);
    expect(chosen).toEqual([['plan.pdf'], ['plan.pdf', 'kaart.png']]);
  });

  it('shows that files hang over it, and hands over what is dropped', async () => {
    const { drop, chosen } = await zone();
    await drop.dragOver();
    expect(await drop.isOver()).toBe(true);
    await drop.dragAway();
    expect(await drop.isOver()).toBe(false);
    await drop.dragOver();
    await drop.drop(PLAN, MAP);
    expect(await drop.isOver()).toBe(false);
    expect(chosen).toEqual([['plan.pdf', 'kaart.png']]);
  });

  it('takes one file where one is asked for', async () => {
    const { drop, chosen } = await zone({ multiple: false });
    await drop.drop(PLAN, MAP);
    expect(chosen).toEqual([['plan.pdf']]);
  });

  it('takes nothing while it is closed, nor opens the file in the browser', async () => {
    const { drop, chosen } = await zone({ disabled: true });
    expect(await drop.isDisabled()).toBe(true);
    await drop.dragOver();
    expect(await drop.isOver()).toBe(false);
    await drop.drop(PLAN);
    expect(chosen).toEqual([]);
  });
});
