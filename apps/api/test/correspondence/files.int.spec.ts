import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { DocumentPlace } from '@samenspoor/domain/documents/document';
import { ledPartnership } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { DataSource } from 'typeorm';
import { Documents } from '../../src/documents';
import { fileApplication } from '../applications/drafts';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let sofie: SignedInAgent;
let tom: SignedInAgent;
let nele: SignedInAgent;
let lieve: SignedInAgent;
let filed: ApplicationView;

/** Filed by Eeklo for a partnership in which Wetteren takes part; Houthalen-Helchteren has nothing to do with it. */
beforeAll(async () => {
  test = await startTestApp();
  sofie = await test.signIn('medewerker.eeklo');
  tom = await test.signIn('medewerker.wetteren');
  nele = await test.signIn('medewerker.houthalen-helchteren');
  lieve = await test.signIn('behandelaar.abb');
  const { id } = await ledPartnership(sofie);
  filed = await fileApplication(sofie, id);
});

afterAll(() => test.close());

const actorOf = ({ me }: SignedInAgent): Actor => ({
  personId: me.person.id,
  personName: me.person.name,
  capacityId: me.capacity.id,
  role: me.capacity.role,
  organisationId: me.capacity.id,
  organisationName: me.capacity.organisationName,
  localGovernmentId: me.capacity.localGovernmentId,
  supportRegionCode: null,
});

async function attach(agent: SignedInAgent, place: DocumentPlace): Promise<string> {
  const file = { name: 'nota.txt', content: new TextEncoder().encode('Een nota.\n') };
  const documents = test.app.get(Documents);
  const { id } = await test.app.get(DataSource).transaction((tx) => documents.store(tx, actorOf(agent), place, file));
  return id;
}

const listed = (agent: SignedInAgent, subjectType: string, subjectId: string, slot = '') =>
  agent.get(`/documents?${new URLSearchParams({ subjectType, subjectId, slot }).toString()}`);

describe('files with a message', () => {
  it('are only their writer’s until it is sent, and then of all who read it', async () => {
    const writer = sofie.me.person.id;
    const id = await attach(sofie, { subjectType: 'message_draft', subjectId: writer, slot: filed.id });
    expect(
      ((await listed(sofie, 'message_draft', writer, filed.id).expect(200)).body as Page<DocumentView>).items,
    ).toHaveLength(1);
    for (const agent of [lieve, tom, nele]) await listed(agent, 'message_draft', writer, filed.id).expect(404);
    await lieve.post(`/applications/${filed.id}/messages`, { text: 'Dag', documents: [id] }).expect(404);
    const sent = await sofie
      .post(`/applications/${filed.id}/messages`, { text: 'Zie bijlage', documents: [id] })
      .expect(201);
    const message = (sent.body as Page<MessageView>).items.at(-1) as MessageView;
    expect(message.documents).toBe(1);
    for (const agent of [sofie, lieve, tom, await test.signIn('auditor')])
      expect(((await listed(agent, 'message', message.id).expect(200)).body as Page<DocumentView>).items[0]?.id).toBe(
        id,
      );
    await listed(nele, 'message', message.id).expect(404);
    await sofie.post(`/messages/${message.id}/withdrawal`).expect(200);
    await listed(lieve, 'message', message.id).expect(404);
  });
});

describe('files with the answer to a correction request', () => {
  it('answer it without a word, and are seen by all who see the file', async () => {
    const body = { target: '/motivations/5', reason: 'incomplete', remark: 'Stuur het plan.', dueOn: '2099-12-31' };
    const asked = await lieve.post(`/applications/${filed.id}/corrections`, body).expect(201);
    const { id } = (asked.body as CorrectionsView).items[0] as { id: string };
    await sofie.post(`/corrections/${id}/answer`, {}).expect(422);
    await attach(sofie, { subjectType: 'correction', subjectId: id, slot: '' });
    await sofie.post(`/corrections/${id}/answer`, {}).expect(200);
    for (const agent of [sofie, lieve, tom]) await listed(agent, 'correction', id).expect(200);
    await listed(nele, 'correction', id).expect(404);
    await lieve.post(`/corrections/${id}/settlement`, { action: 'accept' }).expect(200);
    expect(((await sofie.get(`/applications/${filed.id}`)).body as ApplicationView).motivations['5']).toBe(
      filed.motivations['5'],
    );
  });
});
