import { addHeading } from '../blocks/heading';
import { addParagraph } from '../blocks/paragraph';
import { blankSheet, reopen } from '../testing/blank-sheet';
import { addPageFurniture } from './page-furniture';

const furniture = { headerLeft: 'Proef', headerRight: 'Stad Eeklo', footerLeft: 'Plan Samenleven', demo: false };

describe('a document', () => {
  it('says that it can be kept and read aloud: PDF/A-3a, PDF/UA-1, tagged, in Dutch', async () => {
    const sheet = blankSheet();
    addParagraph(sheet, 'Tekst');
    const pdf = await reopen(sheet);
    expect(pdf.xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.catalogue).toContain('/Lang (nl-BE)');
    expect(pdf.dictionaries).toContainEqual(expect.stringContaining('/Marked true'));
    expect(pdf.dictionaries).toContainEqual(expect.stringContaining('/DisplayDocTitle true'));
  });

  it('keeps its description well-formed whatever the title holds', async () => {
    const sheet = blankSheet('Samen in het Meetjesland & <Schelde>');
    addParagraph(sheet, 'Tekst');
    expect((await reopen(sheet)).xmp).toContain('Samen in het Meetjesland &amp; &lt;Schelde&gt;');
  });

  it('embeds every font it uses', async () => {
    const sheet = blankSheet();
    addHeading(sheet, 'Kop');
    addParagraph(sheet, 'Tekst');
    const fonts = (await reopen(sheet)).dictionaries.filter((dictionary) => dictionary.includes('/FontDescriptor\n'));
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
  });

  it('numbers its pages, outside the reading order', async () => {
    const sheet = blankSheet();
    addParagraph(sheet, 'een');
    sheet.turnPage();
    addParagraph(sheet, 'twee');
    addPageFurniture(sheet, furniture);
    const [first, second] = (await reopen(sheet)).pages;
    expect(first).toContainEqual({ text: 'Pagina 1 van 2', artifact: true, tag: 'Artifact' });
    expect(second).toContainEqual({ text: 'Pagina 2 van 2', artifact: true, tag: 'Artifact' });
    expect(first).not.toContainEqual(expect.objectContaining({ text: 'Stad Eeklo' }));
    expect(second).toContainEqual(expect.objectContaining({ text: 'Stad Eeklo', artifact: true }));
  });

  it('says on every page that the data are invented, but only then', async () => {
    const pagesWithMark = async (demo: boolean): Promise<number> => {
      const sheet = blankSheet();
      sheet.turnPage();
      addPageFurniture(sheet, { ...furniture, demo });
      const { pages } = await reopen(sheet);
      return pages.filter((page) => page.some(({ text }) => text === 'Demo-omgeving – fictieve gegevens')).length;
    };
    expect(await pagesWithMark(true)).toBe(2);
    expect(await pagesWithMark(false)).toBe(0);
  });

  it('bookmarks its chapters', async () => {
    const sheet = blankSheet();
    addHeading(sheet, 'Prioritering');
    addParagraph(sheet, 'Tekst');
    const pdf = await reopen(sheet);
    expect(pdf.catalogue).toContain('/Outlines');
    expect(pdf.dictionaries).toContainEqual(expect.stringContaining('/Title (Prioritering)'));
  });

  it('is the same to the byte when made again', async () => {
    const make = (): Promise<Buffer> => {
      const sheet = blankSheet();
      addParagraph(sheet, 'Tekst');
      return sheet.close();
    };
    expect((await make()).equals(await make())).toBe(true);
  });
});
