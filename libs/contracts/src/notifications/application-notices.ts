import {
  APPLICANT,
  APPLICANTS,
  CALL,
  DEADLINE,
  HANDLERS,
  ITS_REASON,
  ITS_REFERENCE,
  REFERENCE,
  legalNotice,
  message,
} from './event-definition';

/** Mails about filing an application. */
export const APPLICATION_NOTICES = {
  'application.submitted': legalNotice({
    title: 'Ontvangstbewijs',
    description: 'Uw aanvraag is ingediend. U krijgt het ontvangstbewijs.',
    audience: APPLICANTS,
    placeholders: {
      reference: ITS_REFERENCE,
      call: CALL,
      applicant: APPLICANT,
      submittedAt: {
        name: 'tijdstip',
        example: '5 mei 2026 om 14:02:11',
        ifLeftOut: 'Ingediend op {{tijdstip}}.',
      },
      submittedBy: { name: 'indiener', example: 'An Peeters' },
      checksum: { name: 'controlegetal', example: '3f8a0c5e…' },
    },
    template: {
      subject: 'Ontvangstbewijs {{dossiernummer}}',
      text: `De aanvraag van {{aanvrager}} voor {{oproep}} is ingediend op {{tijdstip}} door {{indiener}}. Het dossiernummer is {{dossiernummer}}.

Bewaar dit ontvangstbewijs. Met het controlegetal kunt u nagaan dat er niets aan de aanvraag veranderd is: {{controlegetal}}.`,
      buttonLabel: 'Bekijk de aanvraag',
    },
  }),
  'application.sign_off_requested': message({
    title: 'Vraag om te ondertekenen',
    description: 'Een collega vraagt u om een aanvraag te ondertekenen.',
    audience: ['application:submit'],
    placeholders: {
      call: CALL,
      applicant: APPLICANT,
      requestedBy: { name: 'vrager', example: 'An Peeters' },
      deadline: DEADLINE,
    },
    template: {
      subject: 'Te ondertekenen: aanvraag van {{aanvrager}}',
      text: `{{vrager}} vraagt u om de aanvraag van {{aanvrager}} voor {{oproep}} te ondertekenen. De aanvraag moet ingediend zijn voor {{deadline}}.

U leest de samenvatting op één pagina. Daarna ondertekent u, of stuurt u de aanvraag terug met een opmerking.`,
      buttonLabel: 'Lees en onderteken',
    },
  }),
  'application.signed': message({
    title: 'Aanvraag ondertekend',
    description: 'De ondertekenaar heeft een aanvraag van uw bestuur of organisatie ondertekend.',
    audience: APPLICANTS,
    placeholders: {
      call: CALL,
      applicant: APPLICANT,
      signedBy: { name: 'ondertekenaar', example: 'Jan Claes' },
      signedAt: { name: 'tijdstip', example: '5 mei 2026 om 14:02' },
    },
    template: {
      subject: 'Ondertekend: aanvraag van {{aanvrager}}',
      text: `{{ondertekenaar}} heeft de aanvraag van {{aanvrager}} voor {{oproep}} ondertekend op {{tijdstip}}. U kunt ze nu indienen.`,
      buttonLabel: 'Ga naar indienen',
    },
  }),
  'application.sent_back': message({
    title: 'Aanvraag teruggestuurd door de ondertekenaar',
    description: 'De ondertekenaar stuurt een aanvraag terug met een opmerking.',
    audience: APPLICANTS,
    placeholders: {
      call: CALL,
      applicant: APPLICANT,
      sentBackBy: { name: 'ondertekenaar', example: 'Jan Claes' },
      remark: { name: 'opmerking', example: 'Kijk het plafondbedrag van thema 9 na.' },
    },
    template: {
      subject: 'Teruggestuurd: aanvraag van {{aanvrager}}',
      text: `{{ondertekenaar}} heeft de aanvraag van {{aanvrager}} voor {{oproep}} nog niet ondertekend. De opmerking is:

{{opmerking}}

Pas de aanvraag aan en vraag opnieuw om te ondertekenen.`,
      buttonLabel: 'Pas de aanvraag aan',
    },
  }),
  'application.withdrawn': message({
    title: 'Aanvraag ingetrokken',
    description: 'Een ingediende aanvraag is ingetrokken.',
    audience: [...APPLICANTS, ...HANDLERS],
    placeholders: {
      reference: REFERENCE,
      applicant: APPLICANT,
      withdrawnBy: { name: 'intrekker', example: 'An Peeters' },
      reason: { name: 'reden', example: 'We werken dit jaar samen met de buurgemeente.' },
    },
    template: {
      subject: 'Ingetrokken: aanvraag {{dossiernummer}}',
      text: `{{intrekker}} heeft aanvraag {{dossiernummer}} van {{aanvrager}} ingetrokken. De reden is:

{{reden}}`,
      buttonLabel: 'Bekijk de aanvraag',
    },
  }),
  'application.reopened': legalNotice({
    title: 'Aanvraag heropend',
    description: 'Een ambtenaar heropent uw aanvraag, zodat u ze kunt aanpassen.',
    audience: APPLICANTS,
    placeholders: {
      reference: ITS_REFERENCE,
      applicant: APPLICANT,
      reason: { ...ITS_REASON, example: 'Het rekeningnummer ontbreekt.' },
      until: {
        name: 'einde',
        example: '20 mei 2026 om 12:00',
        ifLeftOut: 'U kunt opnieuw indienen tot {{einde}}.',
      },
    },
    template: {
      subject: 'Heropend: aanvraag {{dossiernummer}}',
      text: `Aanvraag {{dossiernummer}} van {{aanvrager}} is heropend. U kunt ze aanpassen en opnieuw indienen voor {{einde}}. De reden is:

{{reden}}`,
      buttonLabel: 'Pas de aanvraag aan',
    },
  }),
  'decision.taken': legalNotice({
    title: 'Beslissing over uw aanvraag',
    description: 'Er is beslist over uw aanvraag.',
    audience: APPLICANTS,
    placeholders: {
      reference: ITS_REFERENCE,
      applicant: APPLICANT,
      decision: { name: 'beslissing', example: 'toegekend', ifLeftOut: 'De beslissing is: {{beslissing}}.' },
    },
    template: {
      subject: 'Beslissing over aanvraag {{dossiernummer}}',
      text: `Er is beslist over aanvraag {{dossiernummer}} van {{aanvrager}}: {{beslissing}}.

U leest de volledige beslissing in Samenspoor.`,
      buttonLabel: 'Lees de beslissing',
    },
  }),
} as const;
