import { APPLICANTS, legalNotice } from './event-definition';

/** Mails about who acts for whom. */
export const IDENTITY_NOTICES = {
  'capacity.given': legalNotice({
    title: 'Toegang gekregen',
    description: 'U kunt voor een bestuur of organisatie werken in Samenspoor.',
    audience: APPLICANTS,
    placeholders: {
      organisation: {
        name: 'organisatie',
        example: 'vzw De Brug',
        ifLeftOut: 'U krijgt toegang voor {{organisatie}}.',
      },
      role: { name: 'hoedanigheid', example: 'Medewerker organisatie' },
      period: { name: 'periode', example: 'vanaf 1 maart 2026' },
      givenBy: { name: 'persoon', example: 'Rita Wouters' },
      signIn: {
        name: 'aanmelden',
        example: 'De uitnodiging is alleen voor u, en geldt tot 31 maart 2026.',
        ifLeftOut: '{{aanmelden}}',
      },
    },
    template: {
      subject: 'U kunt werken voor {{organisatie}} in Samenspoor',
      text: `{{persoon}} geeft u toegang tot Samenspoor voor {{organisatie}}. U bent {{hoedanigheid}}, {{periode}}.

{{aanmelden}}`,
      buttonLabel: 'Meld u aan',
    },
  }),
} as const;
