import { withoutAddresses } from './without-addresses';

describe('what goes into a log', () => {
  it('names nobody whom a mail server refused', () => {
    const text =
      "Can't send mail - all recipients were rejected: 550 5.1.1 <jan.o'x@gent.be>: Recipient an@genk.be rejected";
    expect(withoutAddresses(text)).not.toMatch(/@|gent|genk/);
    expect(withoutAddresses(text)).toContain('550 5.1.1');
  });

  it('stays short, whatever the server says', () => {
    expect(withoutAddresses('x'.repeat(1_000_000))).toHaveLength(1_000);
  });
});
