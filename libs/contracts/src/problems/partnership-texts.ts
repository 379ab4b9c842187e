import type { PartnershipRefusalCode } from '@samenspoor/domain/applications/partnerships/partnership-refusals';
import { formatDay } from '@samenspoor/domain/kernel/format';
import { count, fixed, subject } from './problem-text';
import type { ProblemText } from './problem-text';

/** What a municipality reads when the rules of partnerships say no. */
export const PARTNERSHIP_TEXTS: Readonly<Record<PartnershipRefusalCode, ProblemText>> = {
  partnership_consent_missing: {
    title: 'Akkoord ontbreekt',
    detail: (params) =>
      `Deze leden gaven nog geen akkoord: ${count(params, 'members')}. Indienen kan als elk lid akkoord is.`,
  },
  partnership_application_exists: {
    title: 'Er is al een aanvraag',
    detail: (params) => `Voor ${count(params, 'partnership')} bestaat al een aanvraag in deze oproep.`,
  },
  partnership_has_draft: {
    title: 'Er loopt een ontwerp',
    detail: (params) =>
      `Er is nog een ontwerp van aanvraag voor ${count(params, 'call')}. Dien het eerst in, of wacht tot de oproep gesloten is.`,
  },
  partnership_lead_stays: fixed(
    'U leidt het samenwerkingsverband',
    'Draag eerst de leiding over aan een ander lid. Daarna kunt u het samenwerkingsverband verlaten.',
  ),
  partnership_lead_not_member: fixed('Geen lid met akkoord', 'De leiding kan alleen naar een lid dat akkoord gaf.'),
  already_lead: {
    title: 'Leidt al een samenwerkingsverband',
    detail: (params) =>
      `De trekker leidt in dezelfde periode al ${count(params, 'partnership')}. Niemand leidt twee samenwerkingsverbanden.`,
  },
  already_partnership_member: {
    title: 'Al lid of uitgenodigd',
    detail: (params) =>
      `${subject(params, 'name', 'Dit lid')} is al lid van dit samenwerkingsverband, of is al uitgenodigd.`,
  },
  municipality_in_other_partnership: {
    title: 'Al in een ander samenwerkingsverband',
    detail: (params) =>
      `${subject(params, 'name', 'Dit lid')} is in dezelfde periode al lid van ${count(params, 'partnership')}. Niemand zit in twee samenwerkingsverbanden.`,
  },
  municipality_applies_alone: {
    title: 'Heeft een eigen aanvraag',
    detail: (params) =>
      `${subject(params, 'name', 'Deze gemeente')} diende al een eigen aanvraag in voor ${count(params, 'call')}. Lid worden kan pas na ${day(params['periodEnd'])}.`,
  },
  outside_reference_region: {
    title: 'Buiten de referentieregio',
    detail: (params) =>
      `${subject(params, 'name', 'Deze gemeente')} ligt in de referentieregio ${count(params, 'region')}. Het samenwerkingsverband van ${count(params, 'lead')} ligt in ${count(params, 'expected')}. Alle leden moeten in dezelfde referentieregio liggen.`,
  },
  local_government_merged: {
    title: 'Gemeente bestaat niet meer',
    detail: (params) =>
      `${subject(params, 'name', 'Deze gemeente')} is gefuseerd tot ${count(params, 'successor')}. Kies die gemeente.`,
  },
  membership_day_invalid: fixed(
    'Dag klopt niet',
    'Kies een dag vanaf vandaag en na de eerste dag van het lidmaatschap.',
  ),
};

const day = (value: string | number | undefined): string =>
  typeof value === 'string' ? formatDay(value) : 'die periode';
