import { isBlock, pasteBlock } from './paste-block';

const ROWS = ['5a', '9a', '9b'].map((code) => ({
  code,
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
      { code: '5a', text: 'veel' },
      { code: '9a', text: '2,5' },
      { code: '9b', text: '-3' },
    ]);
  });

  it('tells what fell outside the table', () => {
    const { edits, outside } = pasteBlock('1\t2\t3\n4\t5\t6\t', ROWS, '/9b/planned');
    expect(edits).toEqual([{ cell: '/9b/planned', text: '1' }]);
    expect(outside).toBe(5);
    expect(pasteBlock('1\t2', ROWS, '/elders').edits).toEqual([]);
  });
});
