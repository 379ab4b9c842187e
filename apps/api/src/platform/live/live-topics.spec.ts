import type { Actor } from '@samenspoor/domain/access/actor';
import { liveText } from './live-channel';
import { LiveTopics } from './live-topics';

const ID = '0197f000-0000-7000-8000-000000000001';
const actor = { personId: 'an' } as Actor;

describe('a topic', () => {
  const topics = new LiveTopics();
  topics.register('application', (who, id) => Promise.resolve(who.personId === 'an' && id === ID));

  it('is open to whom its context says', async () => {
    await expect(topics.judge(actor, [`application:${ID}`])).resolves.toBeUndefined();
  });

  it.each([
    `application:${ID.replace('1', '2')}`,
    `award:${ID}`,
    'application:1',
    'application',
    '',
    `application:${ID}:x`,
    `constructor:${ID}`,
  ])('"%s" is not there', async (topic) => {
    await expect(topics.judge(actor, [`application:${ID}`, topic])).rejects.toThrow('not_found');
  });
});

describe('a message', () => {
  it('fits what PostgreSQL carries, or is a mistake', () => {
    const message = (fields: readonly string[]) => ({ topic: 'application:1', event: { type: 'saved', fields } });
    expect(JSON.parse(liveText(message(['iban'])))).toEqual(message(['iban']));
    expect(() => liveText(message(Array.from({ length: 900 }, (_, place) => `lines.${place}a`)))).toThrow('bytes');
  });
});
