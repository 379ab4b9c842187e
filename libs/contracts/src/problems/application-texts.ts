import type { ApplicationRefusalCode } from '@samenspoor/domain/applications/application-refusals';
import { count, euro, fixed } from './problem-text';
import type { ProblemParams, ProblemText } from './problem-text';

const PARTS_OF_CONTACT: Readonly<Record<string, string>> = {
  firstName: 'de voornaam',
  familyName: 'de familienaam',
  email: 'het e-mailadres',
  phone: 'het telefoonnummer',
};

const partOfContact = (params: ProblemParams): string => PARTS_OF_CONTACT[String(params['part'])] ?? 'een gegeven';

/** What a municipality reads when the rules of an application say no. */
export const APPLICATION_TEXTS: Readonly<Record<ApplicationRefusalCode, ProblemText>> = {
  reopen_end_invalid: fixed(
    'Einde ontbreekt',
    'Kies tot wanneer de aanvraag opnieuw open is: een moment in de toekomst.',
  ),
  sign_off_missing: fixed(
    'Nog niet ondertekend',
    'De ondertekenaar moet de aanvraag eerst bevestigen. Na elke wijziging moet dat opnieuw.',
  ),
  remark_required: fixed('Opmerking ontbreekt', 'Schrijf wat er aangepast moet worden.'),
  agreement_required: fixed('Niet aangevinkt', 'Vink aan dat u akkoord gaat.'),
  application_exists: fixed(
    'Er is al een aanvraag',
    'Uw bestuur of organisatie heeft al een aanvraag voor deze oproep. Werk verder in die aanvraag.',
  ),
  not_an_applicant: fixed('Geen aanvrager', 'Uw organisatie kan geen aanvraag indienen voor dit programma.'),
  unknown_partnership: fixed('Onbekend samenwerkingsverband', 'Dit samenwerkingsverband bestaat niet in deze oproep.'),
  not_partnership_lead: fixed(
    'Niet de penhouder',
    'Alleen wie het samenwerkingsverband of consortium leidt, kan de aanvraag starten.',
  ),
  already_submitted: fixed('Al ingediend', 'Deze aanvraag is al ingediend en kan niet meer worden gewijzigd.'),
  unknown_indicator: {
    title: 'Onbekende KPI-rij',
    detail: (params) => `KPI-rij ${count(params, 'indicator')} bestaat niet in deze oproep.`,
  },
  theme_not_funded: {
    title: 'Thema niet gefinancierd',
    detail: (params) => `Thema ${count(params, 'theme')} wordt in deze oproep niet gefinancierd.`,
  },
  duplicate_indicator: {
    title: 'KPI-rij staat er dubbel in',
    detail: (params) => `KPI-rij ${count(params, 'indicator')} staat er meer dan één keer in.`,
  },
  row_maximum_exceeded: {
    title: 'Boven het maximum',
    detail: (params) =>
      typeof params['maxCents'] === 'number'
        ? `Dit bedrag mag hoogstens ${euro(params, 'maxCents')} zijn.`
        : `Het gepland bereik mag hoogstens ${count(params, 'maxUnits')} zijn.`,
  },
  theme_ceiling_exceeded: {
    title: 'Boven het plafondbedrag',
    detail: (params) =>
      `Thema ${count(params, 'theme')} komt op ${euro(params, 'totalCents')}. Het plafondbedrag is ${euro(params, 'ceilingCents')}.`,
  },
  unknown_theme: {
    title: 'Onbekend thema',
    detail: (params) => `Thema ${count(params, 'theme')} bestaat niet in dit programma.`,
  },
  ranking_double: {
    title: 'Thema staat dubbel in de prioritering',
    detail: (params) => `Thema ${count(params, 'theme')} staat meer dan één keer in de prioritering.`,
  },
  ranking_gap: {
    title: 'Prioritering niet volledig',
    detail: (params) => `Deze gekozen thema’s ontbreken in de prioritering: ${count(params, 'themes')}.`,
  },
  ranking_theme_not_chosen: {
    title: 'Thema niet gekozen',
    detail: (params) => `Thema ${count(params, 'theme')} heeft geen gepland bereik en kan dus geen prioriteit krijgen.`,
  },
  current_reach_without_plan: {
    title: 'Huidig bereik zonder plan',
    detail: (params) =>
      `U vulde voor thema ${count(params, 'theme')} een huidig bereik in, maar geen gepland bereik. Vul het gepland bereik in of zet het huidig bereik op 0.`,
  },
  current_reach_of_amount: fixed('Geen huidig bereik', 'Bij een bedrag hoort geen huidig bereik. Zet het op 0.'),
  nothing_planned: fixed('Nog niets gepland', 'Vul voor minstens één KPI-rij een gepland bereik in.'),
  contact_incomplete: {
    title: 'Contactpersoon niet volledig',
    detail: (params) => `Vul ${partOfContact(params)} van de contactpersoon in.`,
  },
  iban_missing: fixed('Rekeningnummer ontbreekt', 'Vul het rekeningnummer (IBAN) in.'),
  iban_invalid: fixed(
    'Rekeningnummer klopt niet',
    'Dit is geen geldig Belgisch rekeningnummer (IBAN). Kijk de cijfers na.',
  ),
  kbo_invalid: fixed(
    'Ondernemingsnummer klopt niet',
    'Dit is geen geldig ondernemingsnummer (KBO). Kijk de cijfers na.',
  ),
  email_invalid: fixed('E-mailadres klopt niet', 'Vul een geldig e-mailadres in, zoals naam@organisatie.be.'),
  phone_invalid: fixed('Telefoonnummer klopt niet', 'Vul een geldig Belgisch telefoonnummer in, zoals 011 12 34 56.'),
  motivation_missing: {
    title: 'Motivatie ontbreekt',
    detail: (params) => `Thema ${count(params, 'theme')} heeft nog geen motivatie.`,
  },
  not_eligible: fixed(
    'Voldoet niet aan de voorwaarden',
    'Uw aanvraag voldoet nog niet aan alle voorwaarden om in te dienen. Bekijk de voorwaarden bij de aanvraag.',
  ),
  partnership_members_invalid: fixed(
    'Samenwerkingsverband klopt niet',
    'De leden van dit samenwerkingsverband kunnen niet samen een aanvraag indienen.',
  ),
  raise_not_higher: {
    title: 'Niet hoger',
    detail: (params) =>
      `Verhogen voor thema ${count(params, 'theme')}: vul meer in dan de ${count(params, 'granted')} eenheden die u toegekend kreeg.`,
  },
  lower_not_lower: {
    title: 'Niet lager',
    detail: (params) =>
      `Verlagen voor thema ${count(params, 'theme')}: vul minder in dan de ${count(params, 'granted')} eenheden die u toegekend kreeg.`,
  },
  already_collaborator: fixed('Werkt al mee', 'Deze collega is al uitgenodigd voor deze aanvraag.'),
  already_has_access: fixed(
    'Heeft al toegang',
    'Deze collega ziet en bewerkt al alle aanvragen van uw bestuur of organisatie. Een uitnodiging is niet nodig.',
  ),
  not_a_colleague: fixed(
    'Geen collega',
    'Deze persoon werkt niet voor uw bestuur of organisatie. Nodig een collega uit.',
  ),
  too_many_collaborators: {
    title: 'Te veel collega’s',
    detail: (params) =>
      `Aan één aanvraag werken hoogstens ${count(params, 'most')} uitgenodigde collega’s mee. Zet eerst een uitnodiging stop.`,
  },
  too_many_invitations: {
    title: 'Te veel uitnodigingen',
    detail: (params) =>
      `U kunt hoogstens ${count(params, 'most')} uitnodigingen per dag versturen. Probeer het morgen opnieuw.`,
  },
  unknown_local_government: {
    title: 'Onbekend bestuur',
    detail: (params) => `Er is geen lokaal bestuur met code ${count(params, 'code')}.`,
  },
  merged_local_government: {
    title: 'Gemeente is gefuseerd',
    detail: (params) =>
      params['into'] !== undefined && params['name'] === params['into']
        ? `${count(params, 'name')} is door een fusie een nieuwe gemeente met dezelfde naam. Kies de nieuwe gemeente.`
        : `De gemeente ${count(params, 'name')} bestaat niet meer en ging op in ${count(params, 'into')}. Kies die gemeente.`,
  },
  doubled_local_government: {
    title: 'Bestuur staat er dubbel in',
    detail: (params) => `Het lokaal bestuur ${count(params, 'name')} staat er meer dan één keer in.`,
  },
  workbook_has_errors: {
    title: 'Er zijn nog fouten',
    detail: (params) =>
      `In het werkboek staan nog ${count(params, 'errors')} fouten. Neem alleen over wat juist is, of verbeter het werkboek.`,
  },
  workbook_nothing_new: fixed('Niets over te nemen', 'In dit werkboek staat niets dat de aanvraag verandert.'),
  workbook_upload_settled: fixed(
    'Al afgehandeld',
    'Dit werkboek is al overgenomen, verworpen of geweigerd. Laad het opnieuw op om het nog te gebruiken.',
  ),
};
