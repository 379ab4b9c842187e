import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { NewProgrammePage } from './new-programme-page';

let fixture: ComponentFixture<NewProgrammePage>;
let http: HttpTestingController;

async function open(): Promise<HTMLElement> {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(meView('administrator'));
  http = TestBed.inject(HttpTestingController);
  fixture = TestBed.createComponent(NewProgrammePage);
  TestBed.tick();
  http.expectOne('/api/v1/programmes').flush([]);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const field = (host: HTMLElement, selector: string): HTMLInputElement => {
  const found = host.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no field ${selector}`);
  return found;
};

function type(host: HTMLElement, selector: string, text: string): void {
  field(host, selector).value = text;
  field(host, selector).dispatchEvent(new Event('input'));
}

describe('a new programme', () => {
  beforeEach(() => sessionStorage.clear());

  it('is there again after the session ended, and gone once it is made', async () => {
    const first = await open();
    type(first, '#naam', 'Samen met organisaties');
    type(first, 'textarea', 'Voor organisaties die samenwerken.');
    type(first, '#letters', 'smo');
    await fixture.whenStable();

    const again = await open();
    expect(field(again, 'textarea').value).toBe('Voor organisaties die samenwerken.');
    const leave = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    again.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    const sent = http.expectOne({ method: 'POST', url: '/api/v1/programmes' });
    expect(sent.request.body).toEqual({
      code: 'samen-met-organisaties',
      name: 'Samen met organisaties',
      description: 'Voor organisaties die samenwerken.',
      referencePrefix: 'SMO',
    });
    sent.flush({ number: 1 });
    await fixture.whenStable();
    expect(leave).toHaveBeenCalledWith(['/referentie/programmas', 'samen-met-organisaties', 'versies', 1]);
    expect(field(await open(), '#naam').value).toBe('');
  });
});
