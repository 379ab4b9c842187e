import type { CallView } from '@samenspoor/contracts/calls/call';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { holdCall } from './calls';

const asked = { help: '', required: true };

const QUESTIONS: CallView['questions'] = [
  {
    ...asked,
    kind: 'choice',
    code: 'vorm',
    label: 'In welke vorm?',
    condition: null,
    multiple: false,
    options: [
      { code: 'thuis', label: 'Aan huis' },
      { code: 'groep', label: 'In groep' },
    ],
  },
  {
    ...asked,
    kind: 'number',
    code: 'groepen',
    label: 'Hoeveel groepen?',
    condition: { question: 'vorm', equals: 'groep' },
    min: 1,
    max: 50,
  },
];

/** Letters for reference numbers that no other programme has. */
const lettersOf = (moment: number): string =>
  Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(moment / 26 ** place) % 26))).join('');

/** A published copy of Plan Samenleven for one journey alone, with these changes: its code. */
export async function copyProgramme(official: SignedInAgent, name: string, changes: object = {}): Promise<string> {
  const moment = Date.now();
  const code = `kopie-${moment}`;
  const programme = { code, name, description: '', referencePrefix: lettersOf(moment) };
  await official.post('/programmes', { ...programme, copyOf: 'plan-samenleven' }).expect(201);
  await official.patch(`/programmes/${code}/versions/1`, changes).expect(200);
  await official.post(`/programmes/${code}/versions/1/publish`, { note: 'Eerste versie', calls: [] }).expect(200);
  return code;
}

/** A call that asks questions beside its table, for one journey alone, on a programme of its own: its code. */
export async function holdAskingCall(official: SignedInAgent, name: string): Promise<string> {
  return holdCall(
    official,
    name,
    false,
    await copyProgramme(official, 'Programma met vragen', { questions: QUESTIONS }),
  );
}
