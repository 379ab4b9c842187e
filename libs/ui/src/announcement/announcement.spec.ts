import { TestBed } from '@angular/core/testing';
import { Announcement } from './announcement';

describe('an announcement', () => {
  it('has a paragraph per empty line, and runs nothing that is typed', () => {
    const fixture = TestBed.createComponent(Announcement);
    fixture.componentRef.setInput('text', 'Welkom.\nTot gauw.\n\n \n<b>Lees dit</b>\n');
    fixture.detectChanges();
    const paragraphs = [...(fixture.nativeElement as HTMLElement).querySelectorAll('p')];
    expect(paragraphs.map((paragraph) => paragraph.textContent)).toEqual(['Welkom.\nTot gauw.', '<b>Lees dit</b>']);
  });
});
