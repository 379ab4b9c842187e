import type { ReceiptModel } from '../receipt/receipt-model';

/** What may stand beside the table of an application: incentives with long texts, answers of every kind, files. */
export const sampleBesideTable: NonNullable<ReceiptModel['beside']> = {
  otherAccount: true,
  incentives: [
    { title: 'Samenwerking', themes: [], texts: [], amountCents: 1_000_000 },
    {
      title: 'Mentorschap',
      themes: ['5', '9'],
      texts: [
        {
          label: 'Waarom en hoe begeleidt u andere besturen?',
          text: 'Wij delen wat wij leerden met de gemeenten rondom ons. '.repeat(20).trim(),
        },
      ],
      amountCents: 1_000_000,
    },
  ],
  incentiveCents: 2_000_000,
  answers: [
    { label: 'In welke vorm werkt u?', answer: 'Aan huis, In groep', items: [] },
    {
      label: 'Partners',
      answer: '',
      items: [
        [
          { label: 'Naam', answer: 'LEVL' },
          { label: 'Rol', answer: 'Vorming' },
        ],
        [
          { label: 'Naam', answer: 'Inter' },
          { label: 'Rol', answer: '' },
        ],
      ],
    },
  ],
  attachments: [
    {
      title: 'Brief over het rekeningnummer',
      name: 'brief-burgemeester.pdf',
      size: 1_234_567,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
};
