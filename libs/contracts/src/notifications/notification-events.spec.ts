import { NOTIFICATION_EVENT_NAMES, definitionOf, leftOut, placeholdersOf } from './notification-events';

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

  it.each(NOTIFICATION_EVENT_NAMES)(
    '%s names what it has to, and says it in a sentence where others left it out',
    (event) => {
      expect(leftOut(placeholdersOf(event), definitionOf(event).template)).toEqual([]);
      for (const { name, ifLeftOut } of placeholdersOf(event))
        for (const [, named] of (ifLeftOut ?? '').matchAll(PLACEHOLDER)) expect(named).toBe(name);
    },
  );

  it('have to tell the day or the deadline, the file and the reason where people have a right to them', () => {
    const obligatory = (event: (typeof NOTIFICATION_EVENT_NAMES)[number]) =>
      leftOut(placeholdersOf(event), { subject: '', text: '' }).map(({ name }) => name);
    expect(obligatory('correction.requested')).toEqual(['dossiernummer', 'dag']);
    expect(obligatory('application.reopened')).toEqual(['dossiernummer', 'reden', 'einde']);
    expect(obligatory('deadline.reminder_1_day')).toEqual(['deadline']);
    expect(obligatory('message.received')).toEqual([]);
    expect(leftOut(placeholdersOf('deadline.reminder_1_day'), { subject: '{{ deadline }}', text: '' })).toEqual([]);
  });

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
