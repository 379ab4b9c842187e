import type { CorrectionView, CorrespondenceSummary } from '@samenspoor/contracts/correspondence/correction';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';

/** For tests: what waits about a file; nothing unless said otherwise. */
export function sampleSummary(change: Partial<CorrespondenceSummary> = {}): CorrespondenceSummary {
  return {
    waitingCorrections: 0,
    openCorrections: 0,
    answerBy: null,
    corrections: 0,
    unreadMessages: 0,
    pausedSince: null,
    procedureDays: 3,
    requestable: false,
    maySend: true,
    ...change,
  };
}

/** For tests: a request about the account number that waits for the applicant. */
export function sampleCorrection(change: Partial<CorrectionView> = {}): CorrectionView {
  return {
    id: 'c1',
    applicationId: 'a1',
    target: '/iban',
    title: 'Rekeningnummer',
    reason: 'wrong',
    state: 'open',
    oldValue: 'BE68 5390 0754 7034',
    newValue: null,
    dueOn: '2026-12-06',
    requestedAt: '2026-11-22T10:00:00.000Z',
    steps: [
      {
        action: 'request',
        remark: 'Dit is niet van de gemeente.',
        value: null,
        personName: 'Lieve Goossens',
        organisationName: 'ABB',
        at: '2026-11-22T10:00:00.000Z',
      },
    ],
    actions: ['answer'],
    ...change,
  };
}

/** For tests: a message of the ministry that is already read. */
export function sampleMessage(change: Partial<MessageView> = {}): MessageView {
  return {
    id: 'm1',
    side: 'ministry',
    authorName: 'Lieve Goossens',
    organisationName: 'ABB',
    text: 'Wie volgt thema 5 op?',
    sentAt: '2026-11-22T10:00:00.000Z',
    editedAt: null,
    withdrawnAt: null,
    documents: 0,
    own: false,
    changeableUntil: null,
    unread: false,
    readBy: [],
    ...change,
  };
}
