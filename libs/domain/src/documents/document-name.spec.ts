import { cleanName, nameOfType } from './document-name';
import { judgeUpload, typeNotAllowed } from './document-rules';

describe('the name of a document', () => {
  it.each([
    ['Begroting 2026.xlsx', 'Begroting 2026.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\an\\Bijlage één.docx', 'Bijlage één.docx'],
    ['factuur\u202Efdp.exe', 'factuurfdp.exe'],
    ['regel\r\nSet-Cookie: x=1.pdf', 'regel Set-Cookie- x=1.pdf'],
    ['.htaccess', 'htaccess'],
    ['  plan   van aanpak . ', 'plan van aanpak'],
    ['nul.txt', '_nul.txt'],
    ['Kaart <wijk>: "Noord"?.png', 'Kaart -wijk-- -Noord--.png'],
  ])('is made harmless: %j', (given, clean) => {
    expect(cleanName(given)).toBe(clean);
  });

  it.each(['', '...', '///', '\u202e\u200b', ' . ', '-_-'])('is refused when nothing is left: %j', (given) => {
    expect(cleanName(given)).toBeNull();
  });

  it('is cut in the middle, never at its ending', () => {
    const name = cleanName(`${'a'.repeat(300)}.pdf`) ?? '';
    expect(name).toHaveLength(150);
    expect(name.endsWith('a.pdf')).toBe(true);
  });

  it.each([
    ['scan.pdf', 'image/png', 'scan.png'],
    ['foto.JPEG', 'image/jpeg', 'foto.JPEG'],
    ['brief', 'application/pdf', 'brief.pdf'],
    ['plan v1.2', 'application/pdf', 'plan v1.2.pdf'],
    ['start.bat', 'text/plain', 'start.bat.txt'],
    ['cijfers.txt', 'text/csv', 'cijfers.csv'],
  ] as const)('ends as its content says: %s', (name, type, named) => {
    expect(nameOfType(name, type)).toBe(named);
  });
});

describe('an upload that is announced', () => {
  const codes = (size: number, present: number): string[] => judgeUpload(size, present, 50).map(({ code }) => code);

  it('is judged by its size and by how many there are', () => {
    expect(codes(1, 59)).toEqual([]);
    expect(codes(50_000_000, 0)).toEqual([]);
    expect(codes(50_000_001, 0)).toEqual(['document_too_large']);
    expect(codes(0, 0)).toEqual(['document_empty']);
    expect(codes(1, 60)).toEqual(['too_many_documents']);
    expect(codes(50_000_001, 60)).toEqual(['document_too_large', 'too_many_documents']);
  });

  it('says which types are accepted', () => {
    expect(typeNotAllowed().params).toEqual({
      endings: 'pdf, docx, xlsx, pptx, odt, ods, png, jpg, jpeg, webp, gif, txt, csv',
    });
  });
});
