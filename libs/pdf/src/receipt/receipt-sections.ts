import { formatCents, formatExactMoment } from '@samenspoor/domain/kernel/format';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { addHeading, addSubheading } from '../blocks/heading';
import { type KeyValue, addKeyValues } from '../blocks/key-values';
import { addNotice } from '../blocks/notice';
import { addParagraph } from '../blocks/paragraph';
import { addSteps } from '../blocks/steps';
import { addTable } from '../blocks/table';
import { text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { formatPeriod, formatPerson } from '../format';
import { listThemes, themeTitle } from '../objective-groups';
import { partyLines } from '../parties';
import { contributionsOf, isChosen, kpiTable } from './receipt-kpi-table';
import type { ReceiptModel } from './receipt-model';

/** Who filed what, when, on whose behalf, and whom to reach. */
export function addFilingSection(sheet: Sheet, model: ReceiptModel): void {
  const { contact } = model;
  addHeading(sheet, 'De aanvraag');
  addKeyValues(sheet, [
    { label: 'Referentienummer', value: model.reference },
    { label: 'Oproep', value: model.callTitle },
    { label: 'Projectperiode', value: formatPeriod(model.periodStart, model.periodEnd) },
    { label: 'Ingediend op', value: `${formatExactMoment(model.submittedAt)} (Belgische tijd)` },
    { label: 'Ingediend door', value: formatPerson(model.submittedBy) },
    ...signOffLines(model),
    ...partyLines(model.applicant, model.partnership),
    {
      label: 'Contactpersoon',
      value: `${contact.firstName} ${contact.familyName}\n${contact.email}\n${contact.phone}`,
    },
    { label: 'Rekeningnummer (IBAN)', value: account(model) },
  ]);
}

const signOffLines = ({ signedOff }: ReceiptModel): KeyValue[] =>
  signedOff
    ? [
        {
          label: 'Bevestigd door',
          value: `${formatPerson(signedOff)}\nop ${formatExactMoment(signedOff.at)} (Belgische tijd)`,
        },
      ]
    : [];

const account = ({ iban, beside }: ReceiptModel): string =>
  beside?.otherAccount ? `${formatIban(iban)}\nDit is niet de rekening van het Gemeentefonds.` : formatIban(iban);

/** The KPI table as submitted, and the themes that were left out. */
export function addKpiSection(sheet: Sheet, model: ReceiptModel): void {
  const chosen = model.themes.filter(isChosen);
  const others = model.themes.filter((theme) => !isChosen(theme));
  addHeading(sheet, 'KPI-tabel', 'table');
  addParagraph(
    sheet,
    'De bijdrage van Vlaanderen is het gepland bereik maal de prijs per eenheid. De eigen inbreng is even groot. Bij elk thema staat tussen haakjes het plafondbedrag per aanvraag.',
  );
  addTable(sheet, kpiTable(chosen));
  if (others.length > 0) addParagraph(sheet, `Niet gekozen: ${listThemes(others)}.`, text.small);
}

/** The applicant's own order of the chosen themes, which the ministry follows when it divides the envelope. */
export function addRankingSection(sheet: Sheet, model: ReceiptModel): void {
  const ranked = model.themes
    .filter((theme) => theme.rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0));
  addHeading(sheet, 'Prioritering', 'table');
  if (ranked.length === 0) return addParagraph(sheet, 'Er is geen volgorde opgegeven.');
  addTable(sheet, {
    columns: [
      { title: 'Plaats', share: 10 },
      { title: 'Thema', share: 70 },
      { title: 'Bijdrage Vlaanderen', share: 20, align: 'right' },
    ],
    rows: ranked.map((theme) => ({
      kind: 'line',
      cells: [`${theme.rank}`, themeTitle(theme), formatCents(contributionsOf([theme]).flemish)],
    })),
  });
}

/** What the applicant wrote, in full. */
export function addMotivationSection(sheet: Sheet, model: ReceiptModel): void {
  addHeading(sheet, 'Motivering per thema', 'subheading');
  const motivated = model.themes.filter((theme) => theme.motivation.trim() !== '');
  if (motivated.length === 0) return addParagraph(sheet, 'Er is geen motivering opgegeven.');
  for (const theme of motivated) {
    addSubheading(sheet, themeTitle(theme));
    addParagraph(sheet, theme.motivation);
  }
}

/** Each rule of eligibility with its outcome at the moment of submitting. */
export function addEligibilitySection(sheet: Sheet, model: ReceiptModel): void {
  addHeading(sheet, 'Voorwaarden om in te dienen', 'table');
  addTable(sheet, {
    columns: [
      { title: 'Voorwaarde, nagekeken op het moment van indienen', share: 82 },
      { title: 'Uitkomst', share: 18 },
    ],
    rows: model.eligibility.map((rule) => ({
      kind: 'line',
      cells: [rule.explanation, rule.satisfied ? 'Voldaan' : 'Niet voldaan'],
    })),
  });
}

/** How anyone can check that the content is what was submitted: in Samenspoor, and without it. */
export function addVerificationSection(sheet: Sheet, model: ReceiptModel, fileName: string): void {
  addHeading(sheet, 'Zo controleert u dit ontvangstbewijs');
  addParagraph(
    sheet,
    'Vul in Samenspoor het controlegetal in op de pagina “Ontvangstbewijs controleren”. U ziet dan of deze aanvraag zo is ingediend, en wanneer. Aanmelden hoeft niet.',
  );
  addNotice(sheet, 'Controlegetal (SHA-256)', model.content.sha256);
  addParagraph(
    sheet,
    `Het kan ook zonder Samenspoor, met de bijlage die in dit document zit: ${fileName}. Daarin staat letterlijk wat is ingediend. Verandert er één teken, dan verandert het controlegetal.`,
  );
  addSteps(sheet, [
    'Open dit document in een pdf-lezer en bewaar de bijlage op uw computer.',
    `Laat uw computer het controlegetal van het bestand berekenen. Windows: certutil -hashfile ${fileName} SHA256. macOS: shasum -a 256 ${fileName}. Linux: sha256sum ${fileName}.`,
    'Vergelijk de uitkomst met het controlegetal hierboven. Zijn ze gelijk, dan is de aanvraag niet gewijzigd.',
  ]);
}
