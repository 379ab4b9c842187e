import { TestBed } from '@angular/core/testing';
import { ReopenedNote } from './reopened-note';

describe('the note about a reopened application', () => {
  it('says until when by the clock in Brussels, and why', () => {
    const fixture = TestBed.createComponent(ReopenedNote);
    fixture.componentRef.setInput('until', '2027-07-01T10:00:00.000Z');
    fixture.componentRef.setInput('reason', 'De rekening klopt niet.');
    fixture.detectChanges();
    const text = (fixture.nativeElement as HTMLElement).textContent.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Deze aanvraag is opnieuw opengezet tot 1 juli 2027');
    expect(text).toContain('12:00');
    expect(text).toContain('Reden: De rekening klopt niet.');
  });
});
