import type { AttachmentNeed } from '../../catalogue/programme-content';
import { questionSlot } from '../content/slots';
import type { LaidOutCell, LaidOutSheet } from './laid-out';
import type { WorkbookSource } from './workbook-source';

const COLUMNS = [
  { title: 'Bijlage', width: 40 },
  { title: 'Toelichting', width: 70 },
  { title: 'Nodig', width: 34 },
  { title: 'Al opgeladen', width: 50 },
];

const NEEDS: Readonly<Record<AttachmentNeed, string>> = {
  required: 'verplicht',
  optional: 'niet verplicht',
  other_account: 'bij een andere rekening dan die van het Gemeentefonds',
};

/** The files that go with the application, only named; null when none are asked. */
export function attachmentSheet({ attachments, questions, attached }: WorkbookSource): LaidOutSheet | null {
  const files = [
    ...attachments.map(({ code, title, description, need }) => ({ slot: code, title, description, need: NEEDS[need] })),
    ...questions.flatMap(({ kind, code, label, help, required }) =>
      kind === 'file'
        ? [
            {
              slot: questionSlot(code),
              title: label,
              description: help,
              need: NEEDS[required ? 'required' : 'optional'],
            },
          ]
        : [],
    ),
  ];
  if (files.length === 0) return null;
  const names = (slot: string): string =>
    attached
      .filter((file) => file.slot === slot)
      .map(({ name }) => name)
      .join('\n');
  return {
    name: 'Bijlagen',
    head: 3,
    widths: COLUMNS.map(({ width }) => width),
    rows: [
      [{ value: 'Bijlagen', role: 'title' }],
      [{ value: 'Bijlagen laadt u op in Samenspoor. Op dit werkblad valt niets in te vullen.', role: 'note' }],
      COLUMNS.map(({ title }) => ({ value: title, role: 'heading' })),
      ...files.map(({ slot, title, description, need }) =>
        [title, description, need, names(slot)].map((value): LaidOutCell => ({ value, role: 'text' })),
      ),
    ],
  };
}
