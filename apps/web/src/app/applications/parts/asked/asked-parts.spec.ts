import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { IncentiveContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Question } from '@samenspoor/domain/catalogue/question';
import { meView } from '../../../shell/testing/me-view';
import { shellProviders, signIn } from '../../../shell/testing/shell-test-bed';
import { ApplicationsApi } from '../../applications-api';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { applicationView } from '../../testing/application-view';
import { IncentivesPart } from '../incentives/incentives-part';
import { partsOf } from '../parts';
import { QuestionsPart } from '../questions/questions-part';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;

const asked = { help: '', required: true, condition: null };
const QUESTIONS: readonly Question[] = [
  {
    ...asked,
    code: 'vorm',
    label: 'In welke vorm?',
    kind: 'choice',
    multiple: false,
    options: [
      { code: 'thuis', label: 'Aan huis' },
      { code: 'groep', label: 'In groep' },
    ],
  },
  {
    ...asked,
    code: 'zaal',
    label: 'In welke zaal?',
    kind: 'text',
    maxLength: 10,
    condition: { question: 'vorm', equals: 'groep' },
  },
  {
    ...asked,
    required: false,
    code: 'partners',
    label: 'Partners',
    kind: 'group',
    minItems: 0,
    maxItems: 2,
    questions: [{ ...asked, code: 'naam', label: 'Naam', kind: 'text', maxLength: 20 }],
  },
];
const INCENTIVES: readonly IncentiveContent[] = [
  {
    code: 'samenwerking',
    title: 'Samenwerking',
    description: '',
    per: 'application',
    amountCents: 1_000_000,
    condition: 'large_with_smaller',
    texts: [],
  },
  {
    code: 'mentorschap',
    title: 'Mentorschap',
    description: '',
    per: 'theme',
    amountCents: 500_000,
    condition: 'always',
    texts: [{ code: 'motivatie', label: 'Waarom?', maxLength: 10 }],
  },
];

const call = { ...applicationView().call, questions: QUESTIONS, incentives: INCENTIVES };
const line = { currentReach: 0, flemishContributionCents: 0, ownContributionCents: 0, grantedUnits: null };
const VIEW: ApplicationView = applicationView({
  call,
  lines: [{ ...line, indicatorCode: '5a', themeNumber: '5', plannedReach: 10, grantedCents: null, targetReach: null }],
});

describe('what a call asks beside its table', () => {
  let root: HTMLElement;
  let fixture: ComponentFixture<unknown>;
  let draft: Draft;

  async function open(part: Type<unknown>): Promise<void> {
    localStorage.clear();
    const api = { read: () => Promise.resolve(VIEW), save: () => new Promise(() => undefined) };
    const provided = [OpenApplication, Draft, DraftSaving, { provide: ApplicationsApi, useValue: api }];
    TestBed.configureTestingModule({ providers: [...shellProviders(), ...provided] });
    await signIn(meView());
    const server = TestBed.inject(HttpTestingController);
    await TestBed.inject(DraftSaving).start(ID);
    draft = TestBed.inject(Draft);
    fixture = TestBed.createComponent(part);
    fixture.detectChanges();
    const answer = { eligible: true, rules: [], incentiveConditions: ['always'] };
    for (const request of server.match(`${URL}/eligibility`)) request.flush(answer);
    await new Promise((done) => setTimeout(done, 20));
    fixture.detectChanges();
    root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
  }

  afterEach(() => root.remove());

  const button = (text: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(text));
    if (!found) throw new Error(`no button says ${text}`);
    return found;
  };
  const type = (id: string, text: string): void => {
    const field = root.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!field) throw new Error(`no field ${id}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  const choose = (label: string): void => {
    const found = [...root.querySelectorAll('label')].find((candidate) => candidate.textContent?.trim() === label);
    found?.querySelector('input')?.click();
    fixture.detectChanges();
  };
  const press = (text: string): void => {
    button(text).click();
    fixture.detectChanges();
  };

  it('has a part for each kind of thing that is asked, and for nothing else', () => {
    expect(partsOf(applicationView().call).map(({ key }) => key)).not.toContain('vragen');
    expect(partsOf(call).map(({ key }) => key)).toEqual(expect.arrayContaining(['stimulansen', 'vragen']));
    expect(partsOf(call).map(({ key }) => key)).not.toContain('bijlagen');
    root = document.createElement('div');
  });

  it('asks an incentive for chosen themes, counts its texts and adds up', async () => {
    await open(IncentivesPart);
    expect(root.textContent).toContain('Dat is bij uw aanvraag niet zo.');
    const [cooperation, mentor] = root.querySelectorAll<HTMLButtonElement>('mat-slide-toggle button');
    expect(cooperation?.disabled).toBe(true);
    mentor?.click();
    fixture.detectChanges();
    choose('5. Oefenkansen Nederlands organiseren');
    type('veld-incentives-mentorschap-texts-motivatie', 'elf tekens.');
    expect(root.textContent).toContain('11 van 10 tekens');
    expect(root.textContent).toContain('Gebruik hoogstens 10 tekens.');
    expect(draft.held().has('/incentives/mentorschap')).toBe(true);
    type('veld-incentives-mentorschap-texts-motivatie', 'Daarom');
    expect(draft.asked().asked).toEqual({ mentorschap: { themes: ['5'], texts: { motivatie: 'Daarom' } } });
    expect(root.querySelector('.total')?.textContent?.replaceAll(/\s+/g, ' ')).toContain('€ 5.000');
    expect(draft.findings().filter(({ part }) => part === 'stimulansen')).toEqual([]);
  });

  it('shows a question only with the answer that it goes with', async () => {
    await open(QuestionsPart);
    expect(root.textContent).not.toContain('In welke zaal?');
    expect(draft.findings().filter(({ part }) => part === 'vragen')).toHaveLength(1);
    choose('In groep');
    expect(root.textContent).toContain('In welke zaal?');
    type('veld-answers-zaal', 'De Kring');
    choose('Aan huis');
    expect(root.textContent).not.toContain('In welke zaal?');
    expect(draft.text('/answers/zaal')).toBe('De Kring');
    expect(draft.findings().filter(({ part }) => part === 'vragen')).toEqual([]);
  });

  it('adds, removes and brings back the items of a group, up to its maximum', async () => {
    await open(QuestionsPart);
    press('Toevoegen');
    type('veld-answers-partners-0-naam', 'LEVL');
    press('Toevoegen');
    type('veld-answers-partners-1-naam', 'Inter');
    expect(root.textContent).toContain('meer kan niet');
    press('Verwijderen');
    expect(draft.asked().answers['partners']).toEqual([{ naam: 'Inter' }]);
    press('Ongedaan maken');
    expect(draft.asked().answers['partners']).toEqual([{ naam: 'LEVL' }, { naam: 'Inter' }]);
  });
});
