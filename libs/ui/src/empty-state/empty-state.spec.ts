import { TestBed } from '@angular/core/testing';
import { EmptyState } from './empty-state';

describe('empty state', () => {
  it('says that there is nothing and what to do', async () => {
    const fixture = TestBed.createComponent(EmptyState);
    fixture.componentRef.setInput('heading', 'Nog geen aanvragen');
    fixture.componentRef.setInput('text', 'Kies een open oproep om te beginnen.');
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toMatch(/Nog geen aanvragen.*Kies een open oproep/s);
  });
});
