import { openPdf, textOf } from '../testing/opened-pdf';
import { sampleBesideTable } from '../testing/sample-beside-table';
import { fullReceipt } from '../testing/sample-receipt';
import { renderReceipt } from './receipt';
import type { ReceiptModel } from './receipt-model';

const open = async (model: ReceiptModel): Promise<ReturnType<typeof openPdf>> => openPdf(await renderReceipt(model));

describe('the receipt of a submitted application', () => {
  it('names who filed what, and when to the second in Belgian time', async () => {
    const text = textOf(await open(fullReceipt()));
    for (const expected of [
      'Ontvangstbewijs',
      'PS-2026-0001',
      'Stad Eeklo',
      '0207.436.568',
      '1 juli 2026 om 23:59:58',
      'Katrien Desmet (algemeen directeur)',
      '1 oktober 2026 tot en met 30 september 2027',
      'Samen in het Meetjesland & Schelde',
      'Eeklo (trekker, dient in en ontvangt de middelen) Wetteren Zelzate Maldegem Aalter',
      'joris.vandenbossche@eeklo.example',
      'BE68 5390 0754 7034',
    ])
      expect(text).toContain(expected);
  });

  it('names who signed it off, in which capacity and when, where somebody had to', async () => {
    const signedOff = { name: 'Karel Lambrechts', role: 'Ondertekenaar', at: '2026-06-30T08:15:02.000Z' };
    const text = textOf(await open({ ...fullReceipt(), signedOff }));
    expect(text).toContain('Bevestigd door');
    expect(text).toContain('Karel Lambrechts (Ondertekenaar) op 30 juni 2026 om 10:15:02 (Belgische tijd)');
    expect(textOf(await open(fullReceipt()))).not.toContain('Bevestigd door');
  });

  it('shows every KPI row of the chosen themes with its figures', async () => {
    const model = fullReceipt();
    const lines = (await open(model)).pages.flat().map(({ text }) => text.trim());
    const rows = model.themes.flatMap((theme) => theme.rows).filter((row) => row.plannedReach > 0);
    expect(rows.length).toBeGreaterThanOrEqual(27);
    for (const row of rows) {
      const at = lines.findIndex((line) => line.startsWith(`${row.indicatorCode}  `));
      expect(at).toBeGreaterThan(-1);
      expect(lines.slice(at, at + 9)).toContain(row.plannedReach.toLocaleString('nl-BE'));
    }
  });

  it('adds up per theme and over all', async () => {
    const lines = (await open(fullReceipt())).pages.flat().map(({ text }) => text.replace(/\s/g, ' '));
    const theme9 = lines.findIndex((line) => line.startsWith('9. Begeleiding kansengroepen'));
    expect(lines.slice(theme9 + 1, theme9 + 3)).toEqual(['€ 170.300', '€ 170.300']);
    const total = lines.indexOf('Totaal van de aanvraag');
    expect(lines.slice(total + 1, total + 5)).toEqual([
      '€ 1.113.650',
      '€ 1.113.650',
      'Bijdrage Vlaanderen en eigen inbreng samen',
      '€ 2.227.300',
    ]);
  });

  it('names the themes that were left out', async () => {
    expect(textOf(await open(fullReceipt()))).toContain('Niet gekozen: thema 23 (In contact brengen met jeugdwerk).');
  });

  it('lists the themes in the order of the applicant', async () => {
    const lines = (await open(fullReceipt())).pages.flat().map(({ text }) => text);
    const heading = lines.indexOf('Prioritering');
    expect(lines.slice(heading + 4, heading + 9)).toEqual([
      '1',
      '24. In contact brengen met cultuur',
      expect.stringMatching(/37\.800$/),
      '2',
      '22. Pleinmakers in sociale woonwijken',
    ]);
  });

  it('holds every motivation in full', async () => {
    const model = fullReceipt();
    const text = textOf(await open(model));
    const motivation = model.themes[0]?.motivation ?? '';
    expect(text).toContain(motivation);
    expect(text.split('gesprekken sneller verharden').length - 1).toBe(190);
  });

  it('holds what was asked beside the table, and nothing of it in what was filed before', async () => {
    const model = fullReceipt();
    const themes = model.themes.map((theme) => (theme.number === '5' ? { ...theme, ownStaffCents: 5_000_000 } : theme));
    const text = textOf(await open({ ...model, themes, beside: sampleBesideTable }));
    for (const expected of [
      'Dit is niet de rekening van het Gemeentefonds.',
      'thema 5, 9',
      'Mentorschap: Waarom en hoe begeleidt u andere besturen?',
      'Aan huis, In groep',
      'brief-burgemeester.pdf (1,2 MB)',
      sampleBesideTable.attachments[0]?.sha256 ?? '?',
    ])
      expect(text).toContain(expected);
    expect(text.replaceAll(/\s/g, ' ')).toMatch(/€ 50\.000 € 85\.000 € 135\.000/);
    const before = textOf(await open(model));
    for (const section of ['Stimulansen', 'Bijlagen', 'Personeel']) expect(before).not.toContain(section);
  });

  it('tells the outcome of each rule of eligibility', async () => {
    const model = fullReceipt();
    const refused = { explanation: 'Alle leden liggen in één referentieregio.', satisfied: false };
    const text = textOf(await open({ ...model, eligibility: [...model.eligibility, refused] }));
    expect(text).toContain('Alle leden liggen in één referentieregio. Niet voldaan');
    expect(text).toContain('Alle leden liggen in de referentieregio Gent. Voldaan');
  });

  it('carries the submitted content to the byte, with its hash in the text', async () => {
    const model = fullReceipt();
    const pdf = await open(model);
    expect(pdf.attachments).toEqual([model.content.json]);
    expect(textOf(pdf)).toContain(model.content.sha256);
  });

  it('does not come to be when the hash is not that of the content', async () => {
    const model = fullReceipt();
    await expect(renderReceipt({ ...model, content: { ...model.content, json: '{}' } })).rejects.toThrow(
      'PS-2026-0001',
    );
  });

  it('takes what people paste: emoji, markup, very long words', async () => {
    const model = fullReceipt();
    const themes = model.themes.map((theme) => ({ ...theme, motivation: `<b>&🤝${'x'.repeat(400)}` }));
    const text = textOf(await open({ ...model, themes }));
    expect(text).toContain('<b>&□xxx');
    expect(text).not.toContain('\u0000');
  });

  it('numbers its pages and repeats who it is about', async () => {
    const { pages } = await open(fullReceipt());
    pages.forEach((page, index) => {
      const texts = page.map(({ text }) => text);
      expect(texts).toContain(`Pagina ${index + 1} van ${pages.length}`);
      if (index > 0) expect(texts).toContain('Ontvangstbewijs PS-2026-0001');
    });
  });
});
