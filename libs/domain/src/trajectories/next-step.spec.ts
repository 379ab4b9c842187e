import fc from 'fast-check';
import { judgeContactDay } from './contact-day';
import { changeNextStep } from './next-step';

const planned = { text: 'Werkgroep samenroepen', on: '2026-03-01' };

describe('changing the next step', () => {
  it('keeps what is left out', () => {
    expect(changeNextStep(planned, { on: '2026-04-01' })).toEqual({ text: planned.text, on: '2026-04-01' });
    expect(changeNextStep(planned, { text: 'Bellen' })).toEqual({ text: 'Bellen', on: planned.on });
  });

  it('takes the day along when the text is cleared', () => {
    expect(changeNextStep(planned, { text: null })).toEqual({ text: null, on: null });
    expect(changeNextStep(planned, { text: '   ' })).toEqual({ text: null, on: null });
  });

  it('drops blanks around the text', () => {
    expect(changeNextStep(planned, { text: ' Bellen ' }).text).toBe('Bellen');
  });

  it('changes nothing when nothing is said', () => {
    const steps = fc.record({
      text: fc.option(fc.string()),
      on: fc.option(fc.constantFrom('2026-01-01', '2026-12-31')),
    });
    fc.assert(
      fc.property(
        steps.filter(({ text }) => text !== null),
        (step) => {
          expect(changeNextStep(step, {})).toEqual(step);
        },
      ),
    );
  });
});

describe('the day of a contact', () => {
  it('is today or before', () => {
    expect(judgeContactDay('2026-03-01', '2026-03-01')).toEqual([]);
    expect(judgeContactDay('2025-12-31', '2026-03-01')).toEqual([]);
    expect(judgeContactDay('2026-03-02', '2026-03-01')).toEqual([{ code: 'contact_in_future', pointer: '/on' }]);
  });
});
