import { definitionOf } from '@samenspoor/contracts/notifications/notification-events';
import { composeMail } from './compose-mail';
import { mailHtml, mailText } from './mail-layout';
import { filledWords, judgeReadable, judgeWords } from './template-words';

const WORDS = { subject: 'Bericht bij {{dossiernummer}}', text: 'Dag.\n\n{{bericht}}', buttonLabel: 'Lees' };
const DATA = { reference: 'PS-1', applicant: 'Eeklo', from: 'Els', message: 'Eén\ntwee\n\n<script>drie</script>' };

const refusedAt = (change: Partial<typeof WORDS>): string[] =>
  judgeWords('message.received', { ...WORDS, ...change }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the words of a template', () => {
  it('are filled by what happened, and a subject stays one line', () => {
    const filled = filledWords('message.received', WORDS, 'An', { ...DATA, reference: 'PS-1\r\nBcc: x@y.be' });
    expect(filled.subject).toBe('Bericht bij PS-1 Bcc: x@y.be');
    expect(filled.text).toBe('Dag.\n\nEén\ntwee\n\n<script>drie</script>');
  });

  it('never read what somebody wrote as a template', () => {
    expect(filledWords('message.received', WORDS, 'An', { ...DATA, message: '{{dossiernummer}}' }).text).toContain(
      '{{dossiernummer}}',
    );
  });

  it('may name what the event has, and the reader', () => {
    expect(refusedAt({ text: '{{naam}} {{ aanvrager }}' })).toEqual([]);
  });

  it.each([
    ['{{oproep}}', '/text unknown_placeholder'],
    ['{{constructor}}', '/text unknown_placeholder'],
    ['{{bericht', '/text template_broken'],
    ['bericht}}', '/text template_broken'],
    ['{{{bericht}}}', '/text template_broken'],
    ['{{&bericht}}', '/text template_broken'],
    ['{{#bericht}}x{{/bericht}}', '/text template_broken'],
    ['{{>bericht}}', '/text template_broken'],
    ['{{=<% %>=}}', '/text template_broken'],
  ])('are refused at the field: %s', (text, refused) => {
    expect(refusedAt({ text })).toEqual([refused]);
  });

  it('name the field and the placeholder that is wrong', () => {
    expect(refusedAt({ subject: '{{x}}', buttonLabel: '{{y}}' })).toEqual([
      '/subject unknown_placeholder',
      '/buttonLabel unknown_placeholder',
    ]);
    expect(judgeWords('message.received', { ...WORDS, text: '{{x}}' })[0]?.params).toEqual({ placeholder: 'x' });
  });
});

describe('words that leave out what has to be told', () => {
  const event = 'correction.requested' as const;
  const OLD = {
    subject: 'Vraag bij {{dossiernummer}}',
    text: 'Er is een vraag over "{{onderdeel}}".',
    buttonLabel: 'Antwoord',
  };

  it('are refused at the text when somebody keeps them', () => {
    expect(judgeWords(event, OLD)).toEqual([
      { code: 'placeholder_left_out', pointer: '/text', params: { placeholder: 'dag' } },
    ]);
    expect(judgeWords(event, { ...OLD, subject: 'Vraag bij {{dossiernummer}}, tegen {{ dag }}' })).toEqual([]);
    expect(judgeWords(event, { ...OLD, text: '{{dag' }).map(({ code }) => code)).toEqual(['template_broken']);
    expect(judgeReadable(event, OLD)).toEqual([]);
  });

  it('get it in a sentence of its own when they were kept before', () => {
    const data = { reference: 'PS-1', applicant: 'Eeklo', subject: 'IBAN', question: 'Fout', dueOn: '20 mei 2026' };
    expect(filledWords(event, OLD, 'An', data).text).toBe(
      'Er is een vraag over "IBAN".\n\nAntwoord ten laatste op 20 mei 2026.',
    );
    const named = { ...OLD, text: 'Antwoord voor {{dag}}.' };
    expect(filledWords(event, named, 'An', data).text).toBe('Antwoord voor 20 mei 2026.');
  });
});

describe('a mail', () => {
  const told = { event: 'message.received' as const, link: '/aanvragen/1?a=1&b="2"', data: DATA };
  const words = new Map([['message.received' as const, WORDS]]);
  const one = composeMail([told], words, 'An <Peeters>', 'https://samenspoor.example');

  it('shows nothing of what somebody wrote as HTML, and keeps its lines', () => {
    const html = mailHtml(one);
    expect(html).toContain('&lt;script&gt;drie&lt;/script&gt;');
    expect(html).toContain('Eén<br>twee</p>');
    expect(html).toContain('Dag An &lt;Peeters&gt;');
    expect(html).toContain('href="https://samenspoor.example/aanvragen/1?a=1&amp;b=&quot;2&quot;"');
    expect(html).toContain('<html lang="nl-BE">');
    expect(html).not.toContain('<script');
  });

  it('says in its text part all that its HTML part says', () => {
    const text = mailText(one);
    expect(text).toContain('Dag An <Peeters>\n\nDag.\n\nEén\ntwee');
    expect(text).toContain('Lees:\nhttps://samenspoor.example/aanvragen/1');
    expect(text).toContain('https://samenspoor.example/meldingen/voorkeuren');
  });

  it('has one button however much it tells', () => {
    const several = composeMail([told, told], words, 'An', 'https://samenspoor.example');
    expect(several.subject).toBe('2 meldingen van Samenspoor');
    expect(mailHtml(several).match(/<a [^>]*display:inline-block/g)).toHaveLength(1);
    expect(several.button.url).toBe('https://samenspoor.example/start');
  });

  it('offers no choice when all it tells is a legal notice', () => {
    const { template } = definitionOf('decision.taken');
    const decision = { event: 'decision.taken' as const, link: '/aanvragen/1', data: {} };
    const mail = composeMail([decision], new Map([['decision.taken', template]]), 'An', 'https://samenspoor.example');
    expect(mailHtml(mail)).not.toContain('/meldingen/voorkeuren');
    expect(mailText(mail)).toContain('Dit is een wettelijk bericht.');
  });
});
