import { judgeChangingMessage, judgeSending } from './message-rules';

const SENT = new Date('2026-05-04T10:00:00.000Z');
const later = (ms: number): Date => new Date(SENT.getTime() + ms);
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('a message on a file', () => {
  it('needs words, and a file that the ministry knows', () => {
    expect(judgeSending('submitted', 'Dag')).toEqual([]);
    expect(codes(judgeSending('submitted', ' \n'))).toEqual(['message_empty']);
    expect(codes(judgeSending('draft', 'Dag'))).toEqual(['message_not_filed_yet']);
  });

  it('can be changed or taken back during five minutes', () => {
    const message = { sentAt: SENT, withdrawnAt: null };
    expect(judgeChangingMessage(message, SENT)).toEqual([]);
    expect(judgeChangingMessage(message, later(300_000))).toEqual([]);
    expect(codes(judgeChangingMessage(message, later(300_001)))).toEqual(['message_too_late']);
  });

  it('can be taken back once', () => {
    expect(codes(judgeChangingMessage({ sentAt: SENT, withdrawnAt: SENT }, SENT))).toEqual(['message_withdrawn']);
  });
});
