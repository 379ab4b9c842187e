import { isBlock, pasteBlock } from './paste-block';

const ROWS = ['5a', '9a', '9b'].map((code) => ({
  code,
  measure: 'units' as const,
  fields: ['current', 'planned'].map((field) => ({ cell: `/${code}/${field}`, text: '7' })),
}));

describe('a block copied from a spreadsheet', () => {
  it.each([
    ['12', false],
    ['12\r\n', false],
    ['12\t13', true],
    ['12\n13', true],
  ])('%j: %s', (text, expected) => {
    expect(isBlock(text)).toBe(expected);
  });

  it('fills to the right and down, and knows what stood there', () => {
    const { edits, before, unreadable, outside } = pasteBlock('40\t1.200\r\n\t10\r\n', ROWS, '/5a/current');
    expect(edits).toEqual([
      { cell: '/5a/current', text: '40' },
      { cell: '/5a/planned', text: '1.200' },
      { cell: '/9a/current', text: '' },
      { cell: '/9a/planned', text: '10' },
    ]);
    expect(before.every(({ text }) => text === '7')).toBe(true);
    expect([unreadable, outside]).toEqual([[], 0]);
  });

  it('reads numbers as a Belgian spreadsheet shows them', () => {
    expect(pasteBlock('1 234,00\n2.250', ROWS, '/5a/planned').edits.map(({ text }) => text)).toEqual([
      '1 234',
      '2.250',
    ]);
  });

  it('tells what is no whole number, and leaves that field alone', () => {
    const { edits, unreadable } = pasteBlock('veel\n2,5\n-3', ROWS, '/5a/planned');
    expect(edits).toEqual([]);
    expect(unreadable).toEqual([
      { code: '5a', measure: 'units', text: 'veel' },
      { code: '9a', measure: 'units', text: '2,5' },
      { code: '9b', measure: 'units', text: '-3' },
    ]);
  });

  it('tells what fell outside the table', () => {
    const { edits, outside } = pasteBlock('1\t2\t3\n4\t5\t6\t', ROWS, '/9b/planned');
    expect(edits).toEqual([{ cell: '/9b/planned', text: '1' }]);
    expect(outside).toBe(5);
    expect(pasteBlock('1\t2', ROWS, '/elders').edits).toEqual([]);
  });

  describe('over rows of an amount', () => {
    const amount = (code: string, ...before: null[]) => ({
      code,
      measure: 'amount' as const,
      fields: [...before, { cell: `/${code}/planned`, text: '' }],
    });

    it('reads euro as a Belgian spreadsheet shows it, cents and all', () => {
      const rows = ['1a', '1b', '1c', '1d'].map((code) => amount(code));
      const { edits, unreadable } = pasteBlock('1.234,56\r\n€ 12.500,00\r\n\r\n1 250,5 €\r\n', rows, '/1a/planned');
      expect(edits.map(({ text }) => text)).toEqual(['1.234,56', '12.500,00', '', '1 250,5']);
      expect(unreadable).toEqual([]);
    });

    it('tells what is no amount, and leaves that field alone', () => {
      const { edits, unreadable } = pasteBlock(
        'twaalf\n-3\n1,234',
        ['1a', '1b', '1c'].map((code) => amount(code)),
        '/1a/planned',
      );
      expect(edits).toEqual([]);
      expect(unreadable).toEqual([
        { code: '1a', measure: 'amount', text: 'twaalf' },
        { code: '1b', measure: 'amount', text: '-3' },
        { code: '1c', measure: 'amount', text: '1,234' },
      ]);
    });

    it('has no place for a present reach, and reads each row by what it counts', () => {
      const rows = [...ROWS.slice(0, 1), amount('1a', null)];
      const { edits, outside } = pasteBlock('3\t4\n5\t6,50', rows, '/5a/current');
      expect(edits).toEqual([
        { cell: '/5a/current', text: '3' },
        { cell: '/5a/planned', text: '4' },
        { cell: '/1a/planned', text: '6,50' },
      ]);
      expect(outside).toBe(1);
    });
  });
});
