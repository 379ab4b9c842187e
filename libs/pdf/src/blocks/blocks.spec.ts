import { blankSheet, reopen } from '../testing/blank-sheet';
import { textOf } from '../testing/opened-pdf';
import { attachJson } from './attachment';
import { addBars } from './bars';
import { addHeading, addSubheading } from './heading';
import { addKeyValues } from './key-values';
import { addMasthead } from './masthead';
import { addNotice } from './notice';
import { addParagraph } from './paragraph';
import { addSignature } from './signature';
import { addSteps } from './steps';
import { addTiles } from './tiles';

describe('the blocks of a document', () => {
  it('pair labels with values as list items', async () => {
    const sheet = blankSheet();
    addKeyValues(sheet, [
      { label: 'Referentienummer', value: 'PS-2026-0001' },
      { label: 'Leden', value: 'Eeklo\nWetteren' },
    ]);
    addTiles(sheet, [{ label: 'Gevraagd', value: '€ 10' }]);
    const { roles, pages } = await reopen(sheet);
    expect([roles.get('L'), roles.get('LI'), roles.get('Lbl'), roles.get('LBody')]).toEqual([2, 3, 3, 3]);
    expect(pages[0]).toContainEqual({ text: 'Wetteren', artifact: false, tag: 'LBody' });
  });

  it('show a long value over several pages', async () => {
    const sheet = blankSheet();
    const members = Array.from({ length: 80 }, (_, index) => `Gemeente ${index + 1}`);
    addKeyValues(sheet, [{ label: 'Leden', value: members.join('\n') }]);
    const pdf = await reopen(sheet);
    expect(pdf.pages).toHaveLength(2);
    expect(textOf(pdf)).toContain('Gemeente 80');
  });

  it('number steps', async () => {
    const sheet = blankSheet();
    addSteps(sheet, ['Eerst dit.', 'Dan dat.']);
    const pdf = await reopen(sheet);
    expect(textOf(pdf)).toBe('1. Eerst dit. 2. Dan dat.');
    expect(pdf.dictionaries).toContainEqual(expect.stringContaining('/ListNumbering /Decimal'));
  });

  it('tell in words what a chart shows, and where it stands', async () => {
    const sheet = blankSheet();
    addBars(sheet, {
      alt: 'Werk: 10 gevraagd, 8 toegekend.',
      series: [
        { name: 'Gevraagd', colour: '#cf9a80' },
        { name: 'Toegekend', colour: '#96390f' },
      ],
      groups: [
        {
          label: 'Werk',
          values: [
            { amount: 10, shown: '€ 10' },
            { amount: 8, shown: '€ 8' },
          ],
        },
      ],
    });
    const figure = (await reopen(sheet)).dictionaries.find((dictionary) => dictionary.includes('/S /Figure'));
    expect(figure).toContain('/Alt (Werk: 10 gevraagd, 8 toegekend.)');
    expect(figure).toMatch(/\/BBox \[54 [\d.]+ 541.28 [\d.]+\]/);
  });

  it('keep a notice in its box, and let one that is longer than a page flow', async () => {
    const sheet = blankSheet();
    addNotice(sheet, 'Reden', 'Kort.');
    addNotice(sheet, 'Reden', 'Lang genoeg voor meer dan een bladzijde. '.repeat(150));
    const pdf = await reopen(sheet);
    expect(pdf.roles.get('Div')).toBe(1);
    expect(pdf.pages.length).toBeGreaterThan(1);
  });

  it('have one title, and say once in the reading order that data are invented', async () => {
    const sheet = blankSheet();
    addMasthead(sheet, { sender: 'Plan Samenleven', title: 'Ontvangstbewijs', subtitle: 'Stad Eeklo', demo: true });
    const pdf = await reopen(sheet);
    expect(pdf.roles.get('H1')).toBe(1);
    const read = pdf.pages[0]?.filter(({ artifact }) => !artifact).map(({ text }) => text);
    expect(read?.[2]).toMatch(/^Demo-omgeving – fictieve gegevens/);
  });

  it('move a heading to the next page with what it announces', async () => {
    const sheet = blankSheet();
    sheet.y = 700;
    addHeading(sheet, 'Prioritering', 'table');
    const pdf = await reopen(sheet);
    expect(pdf.pages.map((page) => page.length)).toEqual([0, 1]);
  });

  it('never leave a heading alone above its subheading', async () => {
    for (let from = 560; from < 760; from += 10) {
      const sheet = blankSheet();
      sheet.y = from;
      addHeading(sheet, 'Motivering', 'subheading');
      addSubheading(sheet, '2. Lokaal actieplan');
      addParagraph(sheet, 'Tekst.');
      const pages = (await reopen(sheet)).pages.map((page) => page.length);
      expect(pages).toContain(3);
    }
  });

  it('leave room to sign above the name', async () => {
    const sheet = blankSheet();
    addSignature(sheet, 'Brussel, 25 september 2026', { name: 'An De Smedt', function: 'afdelingshoofd' });
    expect(textOf(await reopen(sheet))).toBe('Brussel, 25 september 2026 An De Smedt afdelingshoofd');
  });

  it('carry data along, as the relationship that PDF/A-3 asks for', async () => {
    const sheet = blankSheet();
    attachJson(sheet, {
      name: 'cijfers.json',
      description: 'De cijfers',
      json: '{"één":1}',
      modifiedAt: '2026-05-06T10:00:00.000Z',
      relationship: 'Data',
    });
    const pdf = await reopen(sheet);
    expect(pdf.attachments).toEqual(['{"één":1}']);
    expect(pdf.dictionaries).toContainEqual(expect.stringContaining('/AFRelationship /Data'));
    expect(pdf.catalogue).toContain('/AF [');
  });
});
