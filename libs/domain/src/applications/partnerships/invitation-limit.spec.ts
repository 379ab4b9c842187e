import { MOST_MEMBERS_ASKED_PER_DAY, judgeAsking } from './invitation-limit';

describe('asking members in one day', () => {
  it('is possible up to the limit, one by one or all at once', () => {
    expect(judgeAsking(1, MOST_MEMBERS_ASKED_PER_DAY - 1)).toEqual([]);
    expect(judgeAsking(MOST_MEMBERS_ASKED_PER_DAY, 0)).toEqual([]);
  });

  it('is refused above it, with the limit', () => {
    const refused = [{ code: 'too_many_invitations', params: { most: MOST_MEMBERS_ASKED_PER_DAY } }];
    expect(judgeAsking(1, MOST_MEMBERS_ASKED_PER_DAY)).toMatchObject(refused);
    expect(judgeAsking(2, MOST_MEMBERS_ASKED_PER_DAY - 1)).toMatchObject(refused);
  });
});
