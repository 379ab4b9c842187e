import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { TitleStrategy } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { shellProviders } from '../testing/shell-test-bed';
import { PageTitleStrategy, usePageTitle } from './page-title';

const reference = signal<string | null>(null);

@Component({ template: '' })
class Page {
  constructor() {
    usePageTitle(reference);
  }
}

describe('page title', () => {
  it('names the page, and a dossier as soon as its name is known', async () => {
    TestBed.configureTestingModule({
      providers: [
        shellProviders([{ path: 'aanvraag', title: 'Aanvraag', component: Page }]),
        { provide: TitleStrategy, useClass: PageTitleStrategy },
      ],
    });
    const harness = await RouterTestingHarness.create('/aanvraag');
    expect(TestBed.inject(Title).getTitle()).toBe('Aanvraag – Samenspoor');
    reference.set('PS-2026-0001');
    await harness.fixture.whenStable();
    expect(TestBed.inject(Title).getTitle()).toBe('PS-2026-0001 – Samenspoor');
  });
});
