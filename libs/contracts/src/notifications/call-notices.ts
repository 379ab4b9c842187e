import {
  APPLICANT,
  APPLICANTS,
  CALL,
  DEADLINE,
  ITS_CALL,
  ITS_DEADLINE,
  ITS_REASON,
  legalNotice,
  message,
  reminder,
} from './event-definition';

/** Mails about a call and its deadline. */
export const CALL_NOTICES = {
  'call.opened': message({
    title: 'Nieuwe oproep',
    description: 'Een oproep waarvoor u een aanvraag kunt doen, is open.',
    audience: ['application:create'],
    placeholders: { call: CALL, deadline: DEADLINE },
    template: {
      subject: 'Open: {{oproep}}',
      text: `De oproep {{oproep}} is open. U kunt een aanvraag indienen tot {{deadline}}.`,
      buttonLabel: 'Bekijk de oproep',
    },
  }),
  'call.programme_changed': message({
    title: 'Oproep gewijzigd',
    description: 'Bedragen of regels van een oproep zijn gewijzigd en uw ontwerp is herberekend.',
    audience: APPLICANTS,
    placeholders: {
      call: CALL,
      applicant: APPLICANT,
      changes: { name: 'wijzigingen', example: 'De prijs van KPI 5a is nu € 65 in plaats van € 60.' },
    },
    template: {
      subject: 'Gewijzigd: {{oproep}}',
      text: `{{oproep}} is gewijzigd terwijl u aan een aanvraag van {{aanvrager}} werkt. We hebben uw ontwerp herberekend. Dit is veranderd:

{{wijzigingen}}

Kijk uw aanvraag na voor u ze indient.`,
      buttonLabel: 'Kijk de aanvraag na',
    },
  }),
  'call.extension_granted': legalNotice({
    title: 'Meer tijd gekregen',
    description: 'U krijgt langer de tijd om een aanvraag in te dienen.',
    audience: APPLICANTS,
    placeholders: {
      call: ITS_CALL,
      applicant: APPLICANT,
      until: { name: 'einde', example: '20 mei 2026 om 12:00', ifLeftOut: 'Indienen kan tot {{einde}}.' },
      reason: { ...ITS_REASON, example: 'Storing bij het aanmelden.' },
    },
    template: {
      subject: 'Meer tijd voor {{oproep}}',
      text: `{{aanvrager}} kan een aanvraag voor {{oproep}} indienen tot {{einde}}. De reden is:

{{reden}}`,
      buttonLabel: 'Ga naar de aanvraag',
    },
  }),
  'call.closing_moved': legalNotice({
    title: 'Deadline gewijzigd',
    description: 'De deadline van een oproep waarvoor u een ontwerp hebt, is gewijzigd.',
    audience: APPLICANTS,
    placeholders: {
      call: ITS_CALL,
      applicant: APPLICANT,
      deadline: ITS_DEADLINE,
      reason: { ...ITS_REASON, example: 'Storing bij het aanmelden.' },
    },
    template: {
      subject: 'Nieuwe deadline voor {{oproep}}',
      text: `De aanvraag van {{aanvrager}} voor {{oproep}} kan nu worden ingediend tot {{deadline}}. De reden is:

{{reden}}`,
      buttonLabel: 'Ga naar de aanvraag',
    },
  }),
  'call.cancelled': legalNotice({
    title: 'Oproep geannuleerd',
    description: 'Een oproep waarvoor u een aanvraag hebt, gaat niet door.',
    audience: APPLICANTS,
    placeholders: {
      call: ITS_CALL,
      applicant: APPLICANT,
      reason: { ...ITS_REASON, example: 'De begroting is gewijzigd.' },
    },
    template: {
      subject: '{{oproep}} gaat niet door',
      text: `De oproep {{oproep}} gaat niet door. De aanvraag van {{aanvrager}} blijft leesbaar. De reden is:

{{reden}}`,
      buttonLabel: 'Ga naar de aanvraag',
    },
  }),
  'deadline.reminder_5_days': reminder({
    title: 'Herinnering: nog 5 werkdagen',
    description: 'Uw ontwerp is nog niet ingediend, vijf werkdagen voor de oproep sluit.',
    audience: APPLICANTS,
    placeholders: { call: CALL, applicant: APPLICANT, deadline: ITS_DEADLINE },
    template: {
      subject: 'Nog 5 werkdagen voor {{oproep}}',
      text: `De aanvraag van {{aanvrager}} voor {{oproep}} is nog niet ingediend. Indienen kan tot {{deadline}}.`,
      buttonLabel: 'Werk de aanvraag af',
    },
  }),
  'deadline.reminder_1_day': reminder({
    title: 'Herinnering: nog 1 dag',
    description: 'Uw ontwerp is nog niet ingediend, de dag voor de oproep sluit.',
    audience: APPLICANTS,
    placeholders: { call: CALL, applicant: APPLICANT, deadline: ITS_DEADLINE },
    template: {
      subject: 'Nog 1 dag voor {{oproep}}',
      text: `De aanvraag van {{aanvrager}} voor {{oproep}} is nog niet ingediend. Indienen kan tot {{deadline}}. Later kan het niet meer.`,
      buttonLabel: 'Werk de aanvraag af',
    },
  }),
} as const;
