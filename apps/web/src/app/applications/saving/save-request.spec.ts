import { cellsOf } from '../content/cells';
import { CALL_THEMES, applicationView } from '../testing/application-view';
import { type Unsent, saveRequest } from './save-request';

const KNOWN = cellsOf(
  applicationView({
    lines: [
      {
        indicatorCode: '9a',
        themeNumber: '9',
        currentReach: 5,
        plannedReach: 10,
        flemishContributionCents: 650_000,
        ownContributionCents: 650_000,
        grantedUnits: null,
        grantedCents: null,
        targetReach: null,
      },
    ],
    ranking: ['9'],
  }),
);

const unsent = (typed: Record<string, string>, held: readonly string[] = []): Unsent => ({
  cells: { ...KNOWN, ...typed },
  known: KNOWN,
  unsaved: Object.keys(typed),
  held: new Set(held),
  themes: CALL_THEMES,
  questions: [],
});

describe('the request that saves', () => {
  it('is none when nothing of the group changed', () => {
    expect(saveRequest('lines', unsent({ '/iban': 'BE68539007547034' }))).toBeNull();
  });

  it('sends only the rows that changed, whole, also when they were emptied', () => {
    const request = saveRequest('lines', unsent({ '/lines/5a/plannedReach': '2.000', '/lines/9a/plannedReach': '' }));
    expect(request?.body).toEqual([
      { indicatorCode: '5a', currentReach: 0, plannedReach: 2_000 },
      { indicatorCode: '9a', currentReach: 5, plannedReach: 0 },
    ]);
  });

  it('leaves out a theme with something wrong in it, and saves the others', () => {
    const typed = { '/lines/5a/plannedReach': '40', '/lines/9a/plannedReach': '-3' };
    const request = saveRequest('lines', unsent(typed, ['/lines/9a/plannedReach']));
    expect(request?.body).toEqual([{ indicatorCode: '5a', currentReach: 0, plannedReach: 40 }]);
    expect(request?.sent).toEqual({ '/lines/5a/plannedReach': '40' });
  });

  it('is none when all that changed would be refused', () => {
    expect(saveRequest('lines', unsent({ '/lines/9a/plannedReach': 'veel' }, ['/lines/9a/plannedReach']))).toBeNull();
  });

  it('finds the field of a pointer in the answer', () => {
    const request = saveRequest('lines', unsent({ '/lines/5a/plannedReach': '40', '/lines/9a/plannedReach': '7' }));
    expect(request?.cellAt('/1/plannedReach')).toBe('/lines/9a/plannedReach');
  });

  it('sends only those details that changed and are right', () => {
    const typed = { '/contact/email': 'an@eeklo', '/contact/phone': '09 218 27 00', '/motivations/9': 'Omdat' };
    const request = saveRequest('details', unsent(typed, ['/contact/email']));
    expect(request?.body).toEqual({ contact: { phone: '09 218 27 00' }, motivations: { '9': 'Omdat' } });
  });

  it('ranks only the themes the server knows as chosen', () => {
    expect(saveRequest('ranking', unsent({ '/ranking': '5,9' }))).toBeNull();
    const known = { ...KNOWN, '/lines/5a/plannedReach': '4', '/ranking': '9,5' };
    const request = saveRequest('ranking', { ...unsent({ '/ranking': '5,9' }), known });
    expect(request).toMatchObject({ body: ['5', '9'], sent: { '/ranking': '5,9' } });
  });
});
