import type { Question } from '@samenspoor/domain/catalogue/question';
import type { AttachmentContent } from '@samenspoor/domain/catalogue/programme-content';
import type { TestApp } from '../support/test-app';

const asked = { help: '', required: true, condition: null };

const QUESTIONS: readonly Question[] = [
  { ...asked, code: 'aanpak', label: 'Hoe pakt u het aan?', kind: 'text', maxLength: 20 },
  { ...asked, code: 'deelnemers', label: 'Hoeveel deelnemers?', kind: 'number', min: 1, max: 50, required: false },
  {
    ...asked,
    code: 'vorm',
    label: 'In welke vorm?',
    kind: 'choice',
    multiple: false,
    options: [
      { code: 'thuis', label: 'Aan huis' },
      { code: 'groep', label: 'In groep' },
    ],
  },
  {
    ...asked,
    code: 'zaal',
    label: 'In welke zaal?',
    kind: 'text',
    maxLength: 20,
    condition: { question: 'vorm', equals: 'groep' },
  },
  { ...asked, code: 'plan', label: 'Uw plan', kind: 'file' },
  {
    ...asked,
    required: false,
    code: 'partners',
    label: 'Partners',
    kind: 'group',
    minItems: 0,
    maxItems: 2,
    questions: [{ ...asked, code: 'naam', label: 'Naam', kind: 'text', maxLength: 20 }],
  },
];

const STATUTES: AttachmentContent = { code: 'statuten', title: 'Statuten', description: '', need: 'optional' };

/**
 * Makes the demo call ask questions and an attachment, and makes row 20a an amount of at most € 5 000. A published version
 * never changes, but for a test, before anything was made on it.
 */
export async function askQuestions({ dataSource }: TestApp): Promise<void> {
  const version = `(select programme_version_id from call where code = 'ps-demo')`;
  await dataSource.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(
      `update programme_version set content = content || jsonb_build_object(
         'questions', $1::jsonb, 'attachments', content -> 'attachments' || $2::jsonb)
       where id = ${version}`,
      [JSON.stringify(QUESTIONS), JSON.stringify([STATUTES])],
    );
    await tx.query(
      `update indicator set measure = 'amount', unit_price_cents = 1, max_units = 500000, unit = 'Werkingskosten'
       where code = '20a' and programme_version_id = ${version}`,
    );
  });
}
