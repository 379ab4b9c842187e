import fc from 'fast-check';
import { attachment } from './download-headers';

describe('the name under which a document is saved', () => {
  it('is written twice: plain, and whole', () => {
    expect(attachment('Bijlage één "a".pdf')).toBe(
      `attachment; filename="Bijlage een _a_.pdf"; filename*=UTF-8''Bijlage%20%C3%A9%C3%A9n%20%22a%22.pdf`,
    );
  });

  it('can never end the header, nor start another parameter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(attachment(name)).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]*$/);
      }),
    );
  });
});
