import fc from 'fast-check';
import { type Simulation, fitsInLink, placeCode, readSimulation, writeSimulation } from './simulation-link';

const SIMULATION: Simulation = {
  callCode: 'ps-demo',
  who: ['71016', '71022'],
  lines: [
    { indicatorCode: '5a', currentReach: 0, plannedReach: 120 },
    { indicatorCode: '7a', currentReach: 10, plannedReach: 20 },
  ],
};

describe('the link of a calculation', () => {
  it('is short and can be read by people', () => {
    expect(writeSimulation(SIMULATION)).toEqual({
      v: '1',
      oproep: 'ps-demo',
      wie: '71016,71022',
      rijen: '5a.0.120-7a.10.20',
    });
    const empty = { indicatorCode: '9a', currentReach: 0, plannedReach: 0 };
    expect(writeSimulation({ ...SIMULATION, lines: [empty] }).rijen).toBe('');
  });

  it('leads back to the same calculation', () => {
    const line = fc.record({ currentReach: fc.nat(), plannedReach: fc.integer({ min: 1, max: 1_000_000 }) });
    const rows = fc.uniqueArray(fc.constantFrom('2a', '5a', '9a', '9b', '10c', '17b', '24a'));
    const simulation = fc.tuple(rows, fc.array(line, { minLength: 7, maxLength: 7 })).map(([codes, lines]) => ({
      ...SIMULATION,
      lines: codes.map((indicatorCode, index) => ({
        indicatorCode,
        currentReach: 0,
        plannedReach: 1,
        ...lines[index],
      })),
    }));
    fc.assert(
      fc.property(simulation, (given) => {
        expect(readSimulation(writeSimulation(given))).toEqual({ ...given, leftOut: [] });
      }),
    );
  });

  it('keeps what can be used and names what cannot', () => {
    const query = { oproep: 'ps-demo', wie: '71016,abc,71016,vgc', rijen: '5a.0.120-99z.1.1-5a.1.1-drie-7a.-1.2' };
    const read = readSimulation(query, new Set(['5a', '7a']));
    expect(read.who).toEqual(['71016', 'vgc']);
    expect(read.lines).toEqual([{ indicatorCode: '5a', currentReach: 0, plannedReach: 120 }]);
    expect(read.leftOut).toEqual([
      { reason: 'who', text: 'abc' },
      { reason: 'unknown_row', text: '99z' },
      { reason: 'doubled_row', text: '5a' },
      { reason: 'row', text: 'drie' },
      { reason: 'row', text: '7a.' },
      { reason: 'row', text: '1.2' },
    ]);
  });

  it('of another version, or far too long, is not guessed at', () => {
    expect(readSimulation({ v: '2', oproep: 'ps-demo', rijen: '5a.0.1' })).toEqual({
      callCode: 'ps-demo',
      who: [],
      lines: [],
      leftOut: [{ reason: 'version', text: '2' }],
    });
    expect(readSimulation({ rijen: '5a.0.1-'.repeat(1_000) }).leftOut).toEqual([{ reason: 'too_long', text: '' }]);
  });

  it('never throws, whatever stands in it', () => {
    const text = fc.string({ unit: 'binary' });
    const query = fc.record({ v: text, oproep: text, wie: text, rijen: text }, { requiredKeys: [] });
    fc.assert(fc.property(query, (given) => void readSimulation(given, new Set(['5a']))));
  });

  it('says when it became too long to send', () => {
    expect(fitsInLink(writeSimulation(SIMULATION))).toBe(true);
    const who = Array.from({ length: 400 }, (_, index) => String(10_000 + index));
    expect(fitsInLink(writeSimulation({ ...SIMULATION, who }))).toBe(false);
  });
});

describe('the code of a local government', () => {
  it('is its NIS code, or what it is', () => {
    expect(placeCode({ nis: '43005', kind: 'municipality' })).toBe('43005');
    expect(placeCode({ nis: null, kind: 'vgc' })).toBe('vgc');
  });
});
