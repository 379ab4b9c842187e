import { formatCents, formatDay } from '@samenspoor/domain/kernel/format';
import { attachJson } from '../blocks/attachment';
import type { KeyValue } from '../blocks/key-values';
import { addMasthead } from '../blocks/masthead';
import { addSignature } from '../blocks/signature';
import { addTiles } from '../blocks/tiles';
import { addPageFurniture } from '../document/page-furniture';
import { Sheet } from '../document/sheet';
import type { ConfirmationModel } from './confirmation-model';
import { addAwardSection, addDecisionSection, addNextStepsSection } from './confirmation-sections';
import { sumsOf } from './confirmation-table';

/**
 * The confirmation (bevestiging) of a decision as PDF/A-3a and PDF/UA-1: it fixes the reach to attain. The figures travel along
 * as JSON. The same model always gives the same bytes. Only for decisions that were taken: the caller keeps drafts out.
 */
export async function renderConfirmation(model: ConfirmationModel): Promise<Buffer> {
  const title = `Bevestiging ${model.reference}`;
  const sheet = new Sheet({
    title: `${title} – ${model.applicant.name}`,
    author: 'Samenspoor',
    subject: `${model.programmeTitle}, ${model.callTitle}`,
    createdAt: model.decision.decidedAt,
  });
  addMasthead(sheet, {
    sender: model.programmeTitle,
    title: model.decision.outcome === 'granted' ? 'Bevestiging van toekenning' : 'Bevestiging van weigering',
    subtitle: `Aanvraag ${model.reference} van ${model.applicant.name}`,
    demo: model.demo ?? false,
  });
  addTiles(sheet, keyFigures(model));
  sheet.section(() => addDecisionSection(sheet, model));
  sheet.section(() => addAwardSection(sheet, model));
  sheet.section(() => addNextStepsSection(sheet, model));
  if (model.signatory) addSignature(sheet, `Brussel, ${formatDay(model.decision.decidedAt)}`, model.signatory);
  attachFigures(sheet, model);
  addPageFurniture(sheet, {
    headerLeft: title,
    headerRight: model.applicant.name,
    footerLeft: `${model.programmeTitle} · beslist op ${formatDay(model.decision.decidedAt)}`,
    demo: model.demo ?? false,
  });
  return sheet.close();
}

function keyFigures(model: ConfirmationModel): KeyValue[] {
  const { asked, granted } = sumsOf(model.themes);
  const askedFigure = { label: 'Gevraagde bijdrage Vlaanderen', value: formatCents(asked) };
  if (model.decision.outcome === 'refused') return [{ label: 'Beslissing', value: 'Geweigerd' }, askedFigure];
  return [
    { label: 'Beslissing', value: 'Toegekend' },
    askedFigure,
    { label: 'Toegekende bijdrage Vlaanderen', value: formatCents(granted) },
  ];
}

function attachFigures(sheet: Sheet, model: ConfirmationModel): void {
  const { reference, decision, themes } = model;
  attachJson(sheet, {
    name: `bevestiging-${reference}.json`,
    description: `De cijfers van de beslissing over ${reference}`,
    json: JSON.stringify({ reference, decision, themes }, null, 2),
    modifiedAt: decision.decidedAt,
    relationship: 'Data',
  });
}
