import { NOTIFICATION_EVENT_NAMES, definitionOf, placeholdersOf } from './notification-events';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

describe('the events that people are told by mail', () => {
  it.each(NOTIFICATION_EVENT_NAMES)(
    '%s has words that use its placeholders only, and leave the greeting to the mail',
    (event) => {
      const { template } = definitionOf(event);
      const known = placeholdersOf(event).map(({ name }) => name);
      expect(new Set(known).size).toBe(known.length);
      for (const words of Object.values(template)) {
        for (const [, name] of words.matchAll(PLACEHOLDER)) expect(known).toContain(name);
      }
      expect(template.text).not.toMatch(/^(Dag|Beste) /);
      expect(template.buttonLabel).not.toBe('');
    },
  );

  it.each(NOTIFICATION_EVENT_NAMES)('%s starts with a frequency that can be chosen', (event) => {
    const { frequency, frequencies, legal, audience } = definitionOf(event);
    expect(frequencies).toContain(frequency);
    expect(audience).not.toEqual([]);
    if (legal) expect(frequencies).toEqual(['at_once']);
  });

  it('bundles reminders: none is ever a mail of its own', () => {
    const reminders = NOTIFICATION_EVENT_NAMES.filter((event) => event.startsWith('deadline.'));
    expect(reminders).toHaveLength(2);
    for (const event of reminders) expect(definitionOf(event).frequencies).toEqual(['daily', 'never']);
  });
});
