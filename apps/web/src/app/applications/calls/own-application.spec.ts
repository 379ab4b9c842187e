import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { ownApplication } from './own-application';

const summary = (changes: Partial<ApplicationSummary>): ApplicationSummary => ({
  id: 'one',
  reference: null,
  state: 'draft',
  callCode: 'ps-demo',
  callName: 'Plan Samenleven',
  year: 2026,
  applicantName: 'Wetteren',
  partnershipName: null,
  referenceRegion: 'Gent',
  chosenThemes: 0,
  askedCents: 0,
  grantedCents: null,
  submittedAt: null,
  updatedAt: '2026-03-01T08:00:00.000Z',
  closesAt: '2026-12-31T11:00:00.000Z',
  signOffRequested: false,
  paused: false,
  ...changes,
});

describe('what the own local government has for a call', () => {
  it('is nothing for another call', () => {
    expect(ownApplication([summary({ callCode: 'ps-2024' })], 'ps-demo', 'Wetteren')).toBeNull();
  });

  it('goes before what a partner handed in', () => {
    const partner = summary({ id: 'two', state: 'submitted', applicantName: 'Eeklo', partnershipName: 'Meetjesland' });
    expect(ownApplication([partner, summary({})], 'ps-demo', 'Wetteren')?.summary.id).toBe('one');
    expect(ownApplication([partner], 'ps-demo', 'Wetteren')).toMatchObject({ byPartner: true });
  });
});
