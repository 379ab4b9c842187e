import { APPLICANT, APPLICANTS, CALL, HANDLERS, ITS_REFERENCE, REFERENCE, message } from './event-definition';

const PARTNERSHIP = { name: 'samenwerking', example: 'Samenwerking Denderstreek' } as const;
const MEMBER = { name: 'gemeente', example: 'Ninove' } as const;

/** Mails between partners, and between an applicant and the ministry. */
export const WORKING_TOGETHER_NOTICES = {
  'partnership.consent_requested': message({
    title: 'Vraag om samen te werken',
    description: 'Iemand vraagt uw bestuur of organisatie om samen te werken.',
    audience: ['partnership:consent'],
    placeholders: {
      partnership: PARTNERSHIP,
      member: MEMBER,
      lead: { name: 'trekker', example: 'Aalst' },
      year: { name: 'jaar', example: '2026' },
    },
    template: {
      subject: 'Vraag om samen te werken: {{samenwerking}}',
      text: `{{trekker}} wil in {{jaar}} samenwerken met {{gemeente}} in {{samenwerking}}. Dat kan pas als {{gemeente}} akkoord gaat.

Elk lid geeft zelf akkoord, en kan dat ook weigeren.`,
      buttonLabel: 'Lees de vraag',
    },
  }),
  'partnership.consent_given': message({
    title: 'Antwoord van een partner',
    description: 'Een partner antwoordt op uw vraag om samen te werken.',
    audience: APPLICANTS,
    placeholders: {
      partnership: PARTNERSHIP,
      member: MEMBER,
      answer: { name: 'antwoord', example: 'gaat akkoord' },
      givenBy: { name: 'persoon', example: 'Mia Jacobs' },
    },
    template: {
      subject: '{{gemeente}} {{antwoord}}: {{samenwerking}}',
      text: `{{persoon}} antwoordt voor {{gemeente}} op de vraag om samen te werken in {{samenwerking}}: {{gemeente}} {{antwoord}}.`,
      buttonLabel: 'Bekijk de samenwerking',
    },
  }),
  'partnership.member_left': message({
    title: 'Partner vertrokken',
    description: 'Een partner verlaat een samenwerkingsverband waar u bij hoort.',
    audience: APPLICANTS,
    placeholders: {
      partnership: PARTNERSHIP,
      member: MEMBER,
      leftOn: { name: 'dag', example: '31 december 2026' },
      consequence: { name: 'gevolg', example: 'De overblijvende gemeenten blijven boven de drempel.' },
    },
    template: {
      subject: '{{gemeente}} verlaat {{samenwerking}}',
      text: `{{gemeente}} verlaat {{samenwerking}} op {{dag}}. {{gevolg}}`,
      buttonLabel: 'Bekijk de samenwerking',
    },
  }),
  'correction.requested': message({
    title: 'Vraag om iets te verbeteren',
    description: 'Een dossierbehandelaar vraagt u om iets aan te passen in uw aanvraag.',
    audience: APPLICANTS,
    placeholders: {
      reference: ITS_REFERENCE,
      applicant: APPLICANT,
      subject: { name: 'onderdeel', example: 'Rekeningnummer' },
      question: { name: 'vraag', example: 'Dit nummer is niet van de gemeente.' },
      dueOn: { name: 'dag', example: '20 mei 2026', ifLeftOut: 'Antwoord ten laatste op {{dag}}.' },
    },
    template: {
      subject: 'Vraag bij aanvraag {{dossiernummer}}: {{onderdeel}}',
      text: `Bij aanvraag {{dossiernummer}} van {{aanvrager}} is er een vraag over "{{onderdeel}}":

{{vraag}}

Antwoord ten laatste op {{dag}}. De behandeling wacht op uw antwoord.`,
      buttonLabel: 'Beantwoord de vraag',
    },
  }),
  'correction.answered': message({
    title: 'Antwoord op een vraag om te verbeteren',
    description: 'Een aanvrager heeft geantwoord op een vraag om iets te verbeteren.',
    audience: HANDLERS,
    placeholders: {
      reference: REFERENCE,
      applicant: APPLICANT,
      subject: { name: 'onderdeel', example: 'Rekeningnummer' },
      answeredBy: { name: 'persoon', example: 'An Peeters' },
    },
    template: {
      subject: 'Antwoord bij {{dossiernummer}}: {{onderdeel}}',
      text: `{{persoon}} van {{aanvrager}} heeft geantwoord op de vraag over "{{onderdeel}}" bij aanvraag {{dossiernummer}}.`,
      buttonLabel: 'Bekijk het antwoord',
    },
  }),
  'message.received': message({
    title: 'Bericht bij een dossier',
    description: 'Iemand schrijft u een bericht bij een dossier.',
    audience: [...APPLICANTS, ...HANDLERS],
    placeholders: {
      reference: REFERENCE,
      applicant: APPLICANT,
      from: { name: 'afzender', example: 'Els De Smet, Agentschap Binnenlands Bestuur' },
      message: { name: 'bericht', example: 'Kunt u de planning van thema 5 toelichten?' },
    },
    template: {
      subject: 'Nieuw bericht bij {{dossiernummer}}',
      text: `{{afzender}} schrijft bij aanvraag {{dossiernummer}} van {{aanvrager}}:

{{bericht}}`,
      buttonLabel: 'Lees en antwoord',
    },
  }),
  'collaborator.invited': message({
    title: 'Uitnodiging om mee te werken',
    description: 'Een collega nodigt u uit om mee te werken aan een aanvraag.',
    audience: APPLICANTS,
    placeholders: {
      call: CALL,
      applicant: APPLICANT,
      invitedBy: { name: 'collega', example: 'An Peeters' },
      access: { name: 'toegang', example: 'lezen en bewerken' },
    },
    template: {
      subject: '{{collega}} nodigt u uit: aanvraag van {{aanvrager}}',
      text: `{{collega}} nodigt u uit om mee te werken aan de aanvraag van {{aanvrager}} voor {{oproep}}. U kunt ze {{toegang}}.`,
      buttonLabel: 'Open de aanvraag',
    },
  }),
} as const;
