import fc from 'fast-check';
import { brusselsDay } from './brussels-day';
import { type JsonValue, canonicalJson } from './canonical-json';
import {
  formatCents,
  formatCount,
  formatDay,
  formatExactMoment,
  formatMoment,
  formatShortDay,
  formatTime,
} from './format';
import { MAX_CENTS, isCents, sumCents } from './money';
import { refusal } from './refusal';

/** The spaces in nl-BE amounts don't break. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

describe('amounts', () => {
  it('are whole, positive and exact', () => {
    expect([0, 1, MAX_CENTS].every(isCents)).toBe(true);
    expect([-1, 0.5, NaN, Infinity, '1', null, MAX_CENTS + 1].some(isCents)).toBe(false);
    expect(sumCents([])).toBe(0);
    fc.assert(
      fc.property(fc.array(fc.nat()), (amounts) => {
        expect(BigInt(sumCents(amounts))).toBe(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
      }),
    );
  });

  it('read the Belgian way', () => {
    expect(plain(formatCents(17_062_500))).toBe('€ 170.625');
    expect(plain(formatCents(3_750))).toBe('€ 37,50');
    expect(formatCount(2_250)).toBe('2.250');
  });
});

describe('days and moments', () => {
  it('are those of Belgium, in summer and in winter', () => {
    expect(formatDay('2024-05-06')).toBe('6 mei 2024');
    expect(formatShortDay('2024-05-06T22:30:00Z')).toBe('7/05/2024');
    expect(formatTime('2024-01-01T13:02:00Z')).toBe('14:02');
    expect(formatMoment('2024-05-06T10:00:00Z')).toBe('6 mei 2024 om 12:00');
    expect(formatExactMoment('2024-05-06T09:59:58Z')).toBe('6 mei 2024 om 11:59:58');
  });

  it('say which of the two it is in the hour that winter time doubles', () => {
    expect(formatMoment('2026-10-25T00:30:00Z')).toBe('25 oktober 2026 om 02:30 (zomertijd)');
    expect(formatExactMoment('2026-10-25T01:30:00Z')).toBe('25 oktober 2026 om 02:30:00 (wintertijd)');
    expect(formatExactMoment('2026-10-24T23:59:59Z')).toBe('25 oktober 2026 om 01:59:59');
    expect(formatMoment('2026-10-25T02:00:00Z')).toBe('25 oktober 2026 om 03:00');
    expect(formatMoment('2026-03-29T01:00:00Z')).toBe('29 maart 2026 om 03:00');
  });

  it('turn at midnight in Brussels', () => {
    expect(brusselsDay(new Date('2024-06-30T21:59:59Z'))).toBe('2024-06-30');
    expect(brusselsDay(new Date('2024-06-30T22:00:00Z'))).toBe('2024-07-01');
    expect(brusselsDay(new Date('2024-12-31T23:00:00Z'))).toBe('2025-01-01');
  });
});

describe('a refusal', () => {
  it('has no empty keys', () => {
    expect(Object.keys(refusal('not_found'))).toEqual(['code']);
    expect(refusal('too_much', { most: 1 }, '/0')).toEqual({ code: 'too_much', pointer: '/0', params: { most: 1 } });
  });
});

describe('canonical JSON', () => {
  it('sorts names, leaves out what is undefined and has no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true, x: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"é\\"","d":null}]}',
    );
  });

  it('spells equal values the same, and means what it says', () => {
    const value = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<JsonValue>;
    const turned = (given: JsonValue): JsonValue => {
      if (Array.isArray(given)) return given.map(turned);
      if (typeof given !== 'object' || given === null) return given;
      return Object.fromEntries(
        Object.entries(given)
          .reverse()
          .map(([key, member]) => [key, turned(member as JsonValue)]),
      );
    };
    fc.assert(
      fc.property(value, (given) => {
        expect(canonicalJson(turned(given))).toBe(canonicalJson(given));
        expect(JSON.parse(canonicalJson(given))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});
