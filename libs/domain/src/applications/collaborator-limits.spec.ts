import { judgeInvitation } from './collaborator-limits';

describe('one more invitation', () => {
  it.each([
    [24, 19, []],
    [25, 0, ['too_many_collaborators']],
    [0, 20, ['too_many_invitations']],
    [25, 20, ['too_many_collaborators']],
  ])('with %i invited and %i sent today is refused for %j', (invited, sentToday, codes) => {
    expect(judgeInvitation({ invited, sentToday }).map(({ code }) => code)).toEqual(codes);
  });
});
