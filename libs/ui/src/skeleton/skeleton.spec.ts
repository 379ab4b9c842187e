import { TestBed } from '@angular/core/testing';
import { Skeleton } from './skeleton';

describe('skeleton', () => {
  it('holds the room of what is coming and tells a screen reader that it comes', async () => {
    const fixture = TestBed.createComponent(Skeleton);
    fixture.componentRef.setInput('lines', 5);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    expect(host.querySelectorAll('.bar')).toHaveLength(5);
    expect(host.querySelector('[role=status]')?.textContent).toContain('Bezig met laden');
  });
});
