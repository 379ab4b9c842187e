import { openPdf, textOf } from '../testing/opened-pdf';
import { grantedConfirmation, refusedConfirmation } from '../testing/sample-confirmation';
import { renderConfirmation } from './confirmation';
import type { ConfirmationModel } from './confirmation-model';

const open = async (model: ConfirmationModel): Promise<ReturnType<typeof openPdf>> =>
  openPdf(await renderConfirmation(model));
const linesOf = async (model: ConfirmationModel): Promise<string[]> =>
  (await open(model)).pages.flat().map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('the confirmation of a grant', () => {
  it('says what was decided, by whom and when', async () => {
    const text = textOf(await open(grantedConfirmation()));
    expect(text).toContain('Bevestiging van toekenning');
    expect(text).toContain('Op 25 september 2026 heeft de Vlaamse Regering beslist om de aanvraag toe te kennen.');
  });

  it('puts asked beside granted, and fixes the reach to attain as present plus granted', async () => {
    const lines = await linesOf(grantedConfirmation());
    const row = lines.findIndex((line) => line.startsWith('5a persoon'));
    expect(lines.slice(row + 1, row + 6)).toEqual(['2.250', '1.688', '€ 135.000,00', '€ 101.280,00', '2.438']);
  });

  it('asks for no reach where nothing was granted', async () => {
    const lines = await linesOf(grantedConfirmation());
    const row = lines.findIndex((line) => line.startsWith('22a pleinmaker'));
    expect(lines.slice(row + 1, row + 6)).toEqual(['4', '0', '€ 23.200,00', '€ 0,00', '0']);
  });

  it('adds up what was asked and granted, to the cent', async () => {
    const lines = await linesOf(grantedConfirmation());
    const total = lines.indexOf('Totaal');
    expect(lines.slice(total + 1, total + 3)).toEqual(['€ 1.113.650,00', '€ 845.309,50']);
  });

  it('announces guidance only for granted themes that AgII supports', async () => {
    const text = textOf(await open(grantedConfirmation()));
    const sentence = /traject op maat bij (.*?)\. 3\. U rapporteert/.exec(text)?.[1] ?? '';
    expect(sentence).toContain('thema 2 (Lokaal actieplan polarisatie');
    expect(sentence).toContain('thema 17 (Opleiden in omstaandersprincipe)');
    expect(sentence).not.toContain('thema 9');
  });

  it('leaves out reports that the call does not have', async () => {
    const text = textOf(await open({ ...grantedConfirmation(), halfYearReportDue: null }));
    expect(text).not.toContain('halfjaarlijks');
    expect(text).toContain('ten laatste op 15 oktober 2027');
  });

  it('carries its figures as data', async () => {
    const model = grantedConfirmation();
    const [json = ''] = (await open(model)).attachments;
    expect(JSON.parse(json)).toEqual({ reference: model.reference, decision: model.decision, themes: model.themes });
  });
});

describe('the confirmation of a refusal', () => {
  it('gives the reason and what was asked, without columns of zeros', async () => {
    const text = textOf(await open(refusedConfirmation()));
    expect(text).toContain('beslist om de aanvraag niet toe te kennen');
    expect(text).toContain('Reden van de weigering De motivering van de acties toont niet aan');
    expect(text).toContain('Wat u had gevraagd');
    expect(text).not.toContain('Toegekend');
  });
});
