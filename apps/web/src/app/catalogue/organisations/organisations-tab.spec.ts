import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { OrganisationsTab } from './organisations-tab';

const ALL = '/api/v1/local-governments?kind=organisation&limit=50';
const BRUG = { id: 'brug', name: 'vzw De Brug', kbo: '0216773026', province: null, referenceRegion: null };

async function show(address: string, zoek?: string, items: object[] = [BRUG], next: string | null = null) {
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(meView('administrator'));
  const fixture = TestBed.createComponent(OrganisationsTab);
  fixture.componentRef.setInput('zoek', zoek);
  TestBed.tick();
  answer(address, items as LocalGovernmentView[], next);
  fixture.autoDetectChanges();
  await fixture.whenStable();
  return { fixture, page: fixture.nativeElement as HTMLElement };
}

const answer = (address: string, items: LocalGovernmentView[], next: string | null = null): void =>
  TestBed.inject(HttpTestingController).expectOne(address).flush({ items, next });

const press = async (fixture: ComponentFixture<unknown>, text: string): Promise<void> => {
  const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes(text))?.click();
  await fixture.whenStable();
};

/** Lets the answer to an act come through. */
const settled = async (fixture: ComponentFixture<unknown>): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
};

describe('the organisations', () => {
  it('are shown with their number as people write it', async () => {
    const { page } = await show(ALL);
    expect(page.querySelector('tbody')?.textContent).toContain('0216.773.026');
    expect(page.textContent).toContain('1 organisatie');
  });

  it('are all within reach, also beyond the first fifty', async () => {
    const { fixture, page } = await show(ALL, undefined, [BRUG], 'meer');
    await press(fixture, 'Toon meer organisaties');
    answer(`${ALL}&cursor=meer`, [{ ...BRUG, id: 'kade', name: 'vzw De Kade' } as unknown as LocalGovernmentView]);
    await settled(fixture);
    expect(page.textContent).toContain('vzw De Kade');
  });

  it('are found by what stands in the address', async () => {
    const { page } = await show(`${ALL}&query=haven`, 'haven', []);
    expect(page.textContent).toContain('Geen organisatie gevonden');
  });

  it('say what to do when there are none', async () => {
    const { page } = await show(ALL, undefined, []);
    expect(page.textContent).toContain('Voeg hieronder de eerste organisatie toe');
  });

  it('tell when the municipality of the seat could not be looked up', async () => {
    const { fixture, page } = await show(ALL);
    const seat = page.querySelector<HTMLInputElement>('#organisatie-gemeente');
    if (seat) seat.value = 'Eeklo';
    seat?.dispatchEvent(new Event('input'));
    await press(fixture, 'Organisatie toevoegen');
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/local-governments?query=Eeklo&limit=25');
    request.flush(null, { status: 503, statusText: 'Down' });
    await settled(fixture);
    expect(page.querySelector('ss-problem [role="alert"]')).not.toBeNull();
  });
});
