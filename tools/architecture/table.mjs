// Who may import what. Lint and the architecture tests read this table; docs/handbook.md draws it.

/** Per layer (an Nx project) the layers it may import. */
export const layers = {
  domain: [],
  contracts: ['domain'],
  database: ['domain'],
  pdf: ['domain', 'contracts'],
  ui: ['domain', 'contracts'],
  testing: ['domain', 'contracts'],
  api: ['domain', 'contracts', 'database', 'pdf'],
  web: ['domain', 'contracts', 'ui'],
  e2e: ['contracts', 'testing'],
  tools: [],
};

/** Where the files of a layer are. */
export const layerFolders = {
  domain: 'libs/domain',
  contracts: 'libs/contracts',
  database: 'database',
  pdf: 'libs/pdf',
  ui: 'libs/ui',
  testing: 'libs/testing',
  api: 'apps/api',
  web: 'apps/web',
  e2e: 'e2e',
  tools: 'tools',
};

/** They know no business context: they are handed a render model, or listen to named events. */
const serving = ['documents', 'notifications', 'audit'];

/** Per context those directly downhill of it; imports go downhill only. */
const downhill = {
  identity: [],
  catalogue: ['identity'],
  calls: ['catalogue'],
  applications: ['calls'],
  assessment: ['applications'],
  correspondence: ['applications'],
  reports: ['assessment'],
  payments: ['assessment'],
  trajectories: ['catalogue'],
  support: ['catalogue'],
};

/** All that can be reached downhill from a context. */
function reach(context) {
  const direct = downhill[context] ?? [];
  return [...new Set(direct.flatMap((next) => [next, ...reach(next)]))];
}

const business = Object.keys(downhill);

/** Per context the contexts it may import. `portfolio` only reads and may look at all; nobody imports it. */
export const contexts = {
  ...Object.fromEntries(business.map((context) => [context, [...reach(context), ...serving]])),
  ...Object.fromEntries(serving.map((context) => [context, []])),
  documents: ['audit'],
  portfolio: [...business, ...serving],
};

/** Folders that hold one folder per context; so does `database/entities`. */
export const contextRoots = ['apps/api/src', 'apps/web/src/app', 'libs/domain/src', 'libs/contracts/src'];
