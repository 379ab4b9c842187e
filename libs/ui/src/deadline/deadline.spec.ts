import { TestBed } from '@angular/core/testing';
import { Deadline } from './deadline';

async function shown(at: string, now: string): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Deadline);
  fixture.componentRef.setInput('at', at);
  fixture.componentRef.setInput('now', Date.parse(now));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('deadline', () => {
  it('is a date and the time left', async () => {
    const host = await shown('2026-12-10T11:00:00Z', '2026-12-01T11:00:00Z');
    expect(host.textContent?.trim()).toBe('10 december 2026 om 12:00 (nog 9 dagen)');
    expect(host.classList).not.toContain('near');
  });

  it('stands out in the last three days, and no longer afterwards', async () => {
    expect((await shown('2026-12-10T11:00:00Z', '2026-12-08T11:00:00Z')).classList).toContain('near');
    const over = await shown('2026-12-10T11:00:00Z', '2026-12-10T11:00:00Z');
    expect(over.textContent).toContain('(voorbij)');
    expect(over.classList).not.toContain('near');
  });
});
