import { createHash } from 'node:crypto';
import { formatCents, formatExactMoment } from '@samenspoor/domain/kernel/format';
import { attachJson } from '../blocks/attachment';
import { addMasthead } from '../blocks/masthead';
import { addParagraph } from '../blocks/paragraph';
import { addTiles } from '../blocks/tiles';
import { addPageFurniture } from '../document/page-furniture';
import { Sheet } from '../document/sheet';
import { contributionsOf, isChosen } from './receipt-kpi-table';
import {
  addAnswerSection,
  addAttachmentSection,
  addIncentiveSection,
  addOwnSplitSection,
  hasOwnSplit,
} from './receipt-beside-table';
import type { ReceiptModel } from './receipt-model';
import {
  addEligibilitySection,
  addFilingSection,
  addKpiSection,
  addMotivationSection,
  addRankingSection,
  addVerificationSection,
} from './receipt-sections';

/**
 * The receipt (ontvangstbewijs) of a submitted application as PDF/A-3a and PDF/UA-1, with the submitted content attached.
 * The same model always gives the same bytes. Rejects when the hash is not that of the content: a receipt that proves
 * something else than it shows must not exist.
 */
export async function renderReceipt(model: ReceiptModel): Promise<Buffer> {
  if (createHash('sha256').update(model.content.json, 'utf8').digest('hex') !== model.content.sha256) {
    throw new Error(`The hash of ${model.reference} is not that of its submitted content`);
  }
  const title = `Ontvangstbewijs ${model.reference}`;
  const sheet = new Sheet({
    title: `${title} – ${model.applicant.name}`,
    author: 'Samenspoor',
    subject: `${model.programmeTitle}, ${model.callTitle}`,
    createdAt: model.submittedAt,
  });
  addOpening(sheet, model);
  const fileName = `aanvraag-${model.reference}.json`;
  sheet.section(() => addFilingSection(sheet, model));
  sheet.section(() => addKpiSection(sheet, model));
  if (hasOwnSplit(model)) sheet.section(() => addOwnSplitSection(sheet, model));
  sheet.section(() => addRankingSection(sheet, model));
  sheet.section(() => addMotivationSection(sheet, model));
  const { beside } = model;
  if (beside && beside.incentives.length > 0) sheet.section(() => addIncentiveSection(sheet, beside));
  if (beside && beside.answers.length > 0) sheet.section(() => addAnswerSection(sheet, beside));
  if (beside && beside.attachments.length > 0) sheet.section(() => addAttachmentSection(sheet, beside));
  sheet.section(() => addEligibilitySection(sheet, model));
  sheet.section(() => addVerificationSection(sheet, model, fileName));
  attachJson(sheet, {
    name: fileName,
    description: `De ingediende aanvraag ${model.reference}`,
    json: model.content.json,
    modifiedAt: model.submittedAt,
    relationship: 'Source',
  });
  addPageFurniture(sheet, {
    headerLeft: title,
    headerRight: model.applicant.name,
    footerLeft: `${model.programmeTitle} · ingediend op ${formatExactMoment(model.submittedAt)}`,
    demo: model.demo ?? false,
  });
  return sheet.close();
}

function addOpening(sheet: Sheet, model: ReceiptModel): void {
  const chosen = model.themes.filter(isChosen);
  const { flemish, own } = contributionsOf(chosen);
  const incentiveCents = model.beside?.incentiveCents ?? 0;
  addMasthead(sheet, {
    sender: model.programmeTitle,
    title: 'Ontvangstbewijs',
    subtitle: `Aanvraag ${model.reference} van ${model.applicant.name}`,
    demo: model.demo ?? false,
  });
  addParagraph(
    sheet,
    `Wij hebben de aanvraag goed ontvangen op ${formatExactMoment(model.submittedAt)}. Bewaar dit document: het bewijst wat er is ingediend en wanneer. Het is nog geen beslissing over de aanvraag.`,
  );
  sheet.y += 6;
  addTiles(sheet, [
    { label: 'Gevraagde bijdrage Vlaanderen', value: formatCents(flemish) },
    { label: 'Eigen inbreng', value: formatCents(own) },
    ...(incentiveCents > 0 ? [{ label: 'Stimulansen', value: formatCents(incentiveCents) }] : []),
    { label: "Gekozen thema's", value: `${chosen.length}` },
  ]);
}
