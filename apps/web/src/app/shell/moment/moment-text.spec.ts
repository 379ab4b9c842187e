import { isDoubled, momentFaults, momentInWords, withPart } from './moment-text';

describe('a moment by the clock in Brussels, in words', () => {
  it.each([
    [{ at: '2026-05-06T12:00:00' }, 'woensdag 6 mei 2026 om 12:00:00, zomertijd (UTC+2)'],
    [{ at: '2026-03-29T01:59:59' }, 'zondag 29 maart 2026 om 01:59:59, wintertijd (UTC+1)'],
    [{ at: '2026-03-29T03:00:00' }, 'zondag 29 maart 2026 om 03:00:00, zomertijd (UTC+2)'],
    [{ at: '2026-10-25T02:30:00', which: 'earlier' as const }, 'zondag 25 oktober 2026 om 02:30:00, zomertijd (UTC+2)'],
    [{ at: '2026-10-25T02:30:00', which: 'later' as const }, 'zondag 25 oktober 2026 om 02:30:00, wintertijd (UTC+1)'],
    [{ at: '2026-10-25T02:30:00' }, null],
    [{ at: '2026-03-29T02:30:00' }, null],
  ])('%j is %s', (moment, words) => {
    expect(momentInWords(moment)).toBe(words);
  });

  it('says what is wrong, but not while somebody is typing', () => {
    expect(momentFaults({ at: '2026-03-29T02:30:00' })[0]).toContain('bestaat niet');
    expect(momentFaults({ at: '2026-10-25T02:30:00' })[0]).toContain('twee keer');
    expect(momentFaults({ at: '2026-10-25T' })).toEqual([]);
    expect(momentFaults({ at: 'T12:00:00' })).toEqual([]);
    expect(isDoubled({ at: '2026-10-25T02:00:00' })).toBe(true);
    expect(isDoubled({ at: '2026-10-25T03:00:00' })).toBe(false);
  });

  it('waits while a year is typed digit by digit', () => {
    for (const year of ['0002', '0020', '0202']) {
      const moment = { at: `${year}-05-06T12:00:00` };
      expect([momentFaults(moment), momentInWords(moment), isDoubled(moment)]).toEqual([[], null, false]);
    }
    expect(momentFaults({ at: '2206-05-06T12:00:00' })[0]).toContain('van 2000 tot en met 2099');
  });

  it('takes the seconds that a browser leaves out, and forgets which one was meant', () => {
    expect(withPart({ at: '2026-10-25T02:30:00', which: 'later' }, 'time', '12:05')).toEqual({
      at: '2026-10-25T12:05:00',
    });
    expect(withPart({ at: '2026-10-25T02:30:10' }, 'day', '2026-10-26')).toEqual({ at: '2026-10-26T02:30:10' });
  });
});
