// What there is to look at: a file of each state and a trajectory of each kind, and what an address shows.

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

const has = (me, permission) => me.permissions.includes(permission);

async function applicationsOf(ask) {
  const { items } = await ask('GET', '/applications?limit=100');
  return items.map(({ id, state }) => [id, state]);
}

async function trajectoriesOf(ask) {
  const { items } = await ask('GET', '/trajectories?limit=100');
  const label = ({ phase, expertId }) => (phase === 'closed' ? 'gesloten' : expertId ? 'lopend' : 'zonder-expert');
  return items.map((trajectory) => [trajectory.id, label(trajectory)]);
}

/** The first of each label. */
const oneOfEach = (things) => [...new Map(things.toReversed().map(([id, label]) => [label, id])).values()];

/**
 * What somebody can look at: where to begin, and how to call each thing they meet.
 *
 * @param {(method: string, path: string) => Promise<any>} ask see `apiClient`
 * @returns {Promise<{ begin: string[], labels: Map<string, string> }>} paths, and state or kind by id
 */
export async function thingsOf(ask) {
  const me = await ask('GET', '/me');
  const applications = has(me, 'application:read') ? await applicationsOf(ask) : [];
  const trajectories = has(me, 'trajectory:read') ? await trajectoriesOf(ask) : [];
  const files = has(me, 'application:edit') ? '/aanvragen/' : has(me, 'assessment:read') ? '/dossiers/' : null;
  return {
    begin: [
      '/',
      ...(files ? oneOfEach(applications).map((id) => files + id) : []),
      ...oneOfEach(trajectories).map((id) => `/trajecten/${id}`),
    ],
    labels: new Map([...applications, ...trajectories]),
  };
}

/** "aanvragen-draft-kpi-tabel": the same for all files in that state. */
export function nameOf(path, labels) {
  const parts = path.split('/').filter(Boolean);
  return parts.map((part) => (uuid.test(part) ? (labels.get(part) ?? 'id') : part)).join('-') || 'start';
}
