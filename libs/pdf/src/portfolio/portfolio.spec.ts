import { openPdf, textOf } from '../testing/opened-pdf';
import { filledPortfolio } from '../testing/sample-portfolio';
import { renderPortfolio } from './portfolio';

const open = async (model = filledPortfolio()): Promise<ReturnType<typeof openPdf>> =>
  openPdf(await renderPortfolio(model));

describe('the portfolio report', () => {
  it('says of when its figures are, and who exported them, on every page', async () => {
    const { pages } = await open();
    for (const page of pages) {
      const text = page.map((line) => line.text).join(' ');
      expect(text).toContain('Geëxporteerd door Lien Maes (beleidsmedewerker)');
      expect(text.toLowerCase()).toContain('cijfers van 22 november 2026 om 11:15:30');
    }
  });

  it('tells the chart of the objectives in words', async () => {
    const pdf = await open();
    expect(pdf.roles.get('Figure')).toBe(1);
  });

  it('has every theme with asked, granted and reach to attain', async () => {
    const model = filledPortfolio();
    const lines = (await open(model)).pages.flat().map(({ text }) => text.trim());
    const themes = model.figures.objectives.flatMap((objective) => objective.themes);
    expect(themes).toHaveLength(20);
    for (const theme of themes) expect(lines.some((line) => line.startsWith(`${theme.number}. `))).toBe(true);
    const theme5 = lines.findIndex((line) => line.startsWith('5. Oefenkansen'));
    expect(lines.slice(theme5, theme5 + 7)).toContain('18.000');
  });

  it('has every municipality with a grant under its region, and counts the others', async () => {
    const model = filledPortfolio();
    const text = textOf(await open(model));
    const funded = model.figures.municipalities.filter(({ fundedThemes }) => fundedThemes > 0);
    for (const { name, nis } of funded) expect(text).toContain(`${name} ${nis ?? ''}`);
    expect(text).toContain('Aalst – 20 van 30 gemeenten');
    expect(text).toContain(`${300 - funded.length} gemeenten zonder toegekend thema`);
  });

  it('shows who lies outside the regions, such as the VGC', async () => {
    const model = filledPortfolio();
    const vgc = { nis: null, name: 'VGC', referenceRegion: null, tile: null, fundedThemes: 2, grantedCents: 5_000_000 };
    const figures = { ...model.figures, municipalities: [...model.figures.municipalities, vgc] };
    const text = textOf(await open({ ...model, figures }));
    expect(text).toContain('Buiten de referentieregio');
    expect(text).toContain('VGC 2');
  });

  it('has organisations instead of municipalities, where only they could apply', async () => {
    const model = filledPortfolio();
    const bridge = { id: 'brug', name: 'vzw De Brug', referenceRegion: 'Gent', applications: 1, fundedThemes: 2 };
    const organisations = [{ ...bridge, askedCents: 1_200_000, grantedCents: 900_000 }];
    const years = model.figures.years.map((year) => ({ ...year, municipalities: 0 }));
    const figures = { ...model.figures, years, applicantTypes: ['consortium' as const], organisations };
    const text = textOf(await open({ ...model, figures }));
    expect(text).toContain('vzw De Brug 1 2');
    expect(text).not.toContain('Per referentieregio en gemeente');
    expect(text).not.toContain('Gemeenten');
  });

  it('stands an empty year', async () => {
    const model = filledPortfolio();
    const figures = { ...model.figures, years: [], objectives: [], municipalities: [] };
    expect(textOf(await open({ ...model, figures }))).toContain('Portefeuille');
  });
});
