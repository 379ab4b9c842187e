import { filling, inventApplicants, signAllIn } from './applicants.mjs';
import { Visitor } from './visitor.mjs';
import { withClient } from './with-client.mjs';

/** Starts an application to the open demo call and fills in everything that submitting needs. */
async function startFilledDraft(visitor) {
  const { id } = await visitor.must('POST', '/applications', { callCode: 'ps-demo' });
  await visitor.must('PUT', `/applications/${id}/lines`, filling.lines);
  await visitor.must('PATCH', `/applications/${id}`, filling.details);
  return id;
}

/**
 * So many people in so many places, signed in; each place has a draft with everything filled in.
 *
 * @returns {Promise<{ visitor: Visitor, id: string, colleague: boolean }[]>} `colleague`: somebody else of the place
 *   comes before
 */
export async function applicantsWithDrafts(address, databaseUrl, { people, places }) {
  await withClient(databaseUrl, (client) => inventApplicants(client, { people, places }));
  const sessions = await signAllIn(address, people);
  const ids = [];
  const applicants = [];
  for (const [index, session] of sessions.entries()) {
    const visitor = new Visitor(address, session);
    const colleague = index >= places;
    if (!colleague) ids.push(await startFilledDraft(visitor));
    applicants.push({ visitor, colleague, id: ids[index % places] });
  }
  return applicants;
}
