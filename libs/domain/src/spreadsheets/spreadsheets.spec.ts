import fc from 'fast-check';
import { cellAddress, cellAt, columnLetters } from './spreadsheet';
import { wholeNumberIn } from './whole-number';

const text = (value: string) => ({ kind: 'text', text: value, number: null }) as const;
const number = (value: number) => ({ kind: 'number', text: String(value), number: value }) as const;
const is = (value: number, typedAsText: boolean) => ({ kind: 'number', value, typedAsText });

describe('the address of a cell', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('writes column %i as %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('has the column before the row', () => expect(cellAddress(12, 3)).toBe('C12'));

  it('finds a cell by its column, wherever it stands', () => {
    const cell = { ...text('x'), address: 'C1', row: 1, column: 3, formula: null };
    expect(cellAt({ number: 1, cells: [cell] }, 3)).toBe(cell);
    expect(cellAt({ number: 1, cells: [cell] }, 1)).toBeUndefined();
  });
});

describe('a count in a cell', () => {
  it.each(['9120', '9.120', '9 120', '9\u00a0120', '9\u202f120', '9120,0', '9.120,00', '+9120'])(
    'is nine thousand and a bit as the text %j',
    (typed) => expect(wholeNumberIn(text(typed))).toEqual(is(9120, true)),
  );

  it('is what a number cell holds', () => {
    expect(wholeNumberIn(number(9120))).toEqual(is(9120, false));
    expect(wholeNumberIn(number(-3))).toEqual(is(-3, false));
    expect(wholeNumberIn(number(-0))).toEqual(is(0, false));
  });

  it.each(['9,120', '0,5'])('is not whole as %j', (typed) =>
    expect(wholeNumberIn(text(typed))).toEqual({ kind: 'not_whole' }),
  );

  it('is not whole with decimals, nor above what can be counted exactly', () => {
    expect(wholeNumberIn(number(1.5))).toEqual({ kind: 'not_whole' });
    expect(wholeNumberIn(number(1e300))).toEqual({ kind: 'not_whole' });
  });

  it.each(['n.b.', '-', '12a', '1.23', '1.2345', '9 12', '1e3', '0x10', '#N/A', '1..000', ',5'])(
    'is no number as %j',
    (typed) => expect(wholeNumberIn(text(typed))).toEqual({ kind: 'not_a_number' }),
  );

  it('is no number as an error, a day or a yes', () => {
    for (const kind of ['error', 'day', 'boolean'] as const)
      expect(wholeNumberIn({ kind, text: '1', number: null })).toEqual({ kind: 'not_a_number' });
  });

  it('is nothing in an empty cell', () => {
    expect(wholeNumberIn(undefined)).toEqual({ kind: 'empty' });
    expect(wholeNumberIn(text(''))).toEqual({ kind: 'empty' });
  });

  it('reads back every number in each Belgian spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.constantFrom('.', ' ', '\u00a0', ''),
        (n, gap) => {
          const grouped = String(Math.abs(n)).replaceAll(/\B(?=(\d{3})+$)/g, gap);
          expect(wholeNumberIn(text(`${n < 0 ? '-' : ''}${grouped}`))).toEqual(is(n, true));
        },
      ),
    );
  });
});
