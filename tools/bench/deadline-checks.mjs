// What must be true after a deadline, found out from the answers and from the database, not from the code that is judged.
import { createHash } from 'node:crypto';

const FILED = `
  select a.id, a.state, a.reference, a.submitted_at, s.content, s.sha256,
         (select count(*)::int from application_submission x where x.application_id = a.id) as submissions,
         (select count(*)::int from audit_entry e
           where e.subject_id = a.id and e.action = 'application.submitted') as traces
  from application a left join application_submission s on s.application_id = a.id
  where a.id = any($1)`;

const hashOf = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const numberOf = (reference) => Number(reference.split('-').at(-1));

function judgeAnswers(visits, closesAt) {
  const submits = visits.flatMap(({ submits: all }) => all);
  const accepted = submits.filter(({ status }) => status === 200);
  const late = submits.filter(({ code }) => code === 'deadline_passed');
  const expected = (one) => one.status === 200 || ['deadline_passed', 'already_submitted'].includes(one.code);
  const counts = {
    accepted: accepted.length,
    'too late': late.length,
    'second click': submits.filter(({ code }) => code === 'already_submitted').length,
  };
  const wrong = {
    'opening or saving went wrong': visits.filter(({ opened, saved }) => opened.status !== 200 || saved.status !== 200),
    'an answer to submitting that nobody expects': submits.filter((one) => !expected(one)),
    'sent after the deadline and accepted': accepted.filter(({ sentAt }) => sentAt >= closesAt),
    'refused as too late before the deadline': late.filter(({ answeredAt }) => answeredAt < closesAt),
    'sent a second before the deadline and refused': late.filter(({ sentAt }) => sentAt < closesAt - 1_000),
    'accepted twice': visits.filter(({ submits: all }) => all.filter(({ status }) => status === 200).length > 1),
  };
  return { counts, wrong };
}

function judgeRows(rows, visits, closesAt) {
  const answered = new Map(
    visits.flatMap(({ id, submits }) => submits.filter(({ status }) => status === 200).map(({ body }) => [id, body])),
  );
  const filed = rows.filter(({ state }) => state === 'submitted');
  const numbers = filed.map(({ reference }) => numberOf(reference)).sort((one, other) => one - other);
  return {
    'filed without being told so, or the reverse': rows.filter(
      ({ id, state }) => answered.has(id) !== (state === 'submitted'),
    ),
    'filed at or after the deadline': filed.filter(({ submitted_at }) => submitted_at.getTime() >= closesAt),
    'not exactly one submission and one trace': filed.filter(
      ({ submissions, traces }) => submissions !== 1 || traces !== 1,
    ),
    'a submission or number of what was refused': rows.filter(
      ({ state, submissions, reference }) => state !== 'submitted' && (submissions > 0 || reference !== null),
    ),
    'a receipt with another hash than its content': filed.filter(
      ({ id, content, sha256 }) => hashOf(content) !== sha256 || answered.get(id)?.contentSha256 !== sha256,
    ),
    'a gap or a double in the numbers': numbers.filter(
      (number, index) => index > 0 && number !== numbers[index - 1] + 1,
    ),
  };
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<{ counts: Record<string, number>, wrong: Record<string, object[]> }>} `wrong`: everything that should
 *   be empty
 */
export async function checkDeadline(client, visits, closesAt) {
  const { rows } = await client.query(FILED, [visits.map(({ id }) => id)]);
  const { counts, wrong } = judgeAnswers(visits, closesAt);
  return { counts, wrong: { ...wrong, ...judgeRows(rows, visits, closesAt) } };
}
