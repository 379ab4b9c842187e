import { contextRoots, contexts, layerFolders, layers } from './tools/architecture/table.mjs';

const codeRoots = `^(${contextRoots.join('|')})`;
const allRoots = `^(${[...contextRoots, 'database/entities'].join('|')})`;
const anyOf = (names) => `(${names.join('|')})`;
const allContexts = Object.keys(contexts);
const tests = '\\.spec\\.ts$|\\.config\\.(ts|mjs)$|^apps/api/test/';

/** Named events are how the uphill is heard: their names and payloads are open to all. */
const events = '^libs/contracts/src/[^/]+/[^/]+-events\\.ts$';

/** A screen gathers what a person needs to see together: wire shapes and rules are open to it, other screens are not. */
const screens = '^apps/web/src/app';

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may import ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${layerFolders[layer]}/`, pathNot: tests },
  to: {
    path: `^${anyOf(Object.values(layerFolders))}/`,
    pathNot: [layer, ...allowed].map((name) => `^${layerFolders[name]}/`),
  },
}));

const others = (context, allowed) => anyOf(allContexts.filter((name) => name !== context && !allowed.includes(name)));

const downhillRules = Object.entries(contexts).map(([context, allowed]) => ({
  name: `context-${context}`,
  comment: `${context} may import ${allowed.join(', ') || 'no other context'}`,
  severity: 'error',
  from: { path: `${codeRoots}/${context}/`, pathNot: [tests, screens] },
  to: { path: `${allRoots}/${others(context, allowed)}/`, pathNot: events },
}));

const screenRules = Object.entries(contexts).map(([context, allowed]) => ({
  name: `screens-${context}`,
  comment: `the screens of ${context} may open those of ${allowed.join(', ') || 'no other context'}`,
  severity: 'error',
  from: { path: `${screens}/${context}/`, pathNot: tests },
  to: { path: `${screens}/${others(context, allowed)}/` },
}));

/** Tables may name each other's class, for a foreign key; a spec sees to it that they hold ids only. */
const tableRules = Object.entries(contexts).map(([context, allowed]) => ({
  name: `tables-${context}`,
  comment: `the tables of ${context} may import ${allowed.join(', ') || 'no other context'} of the domain`,
  severity: 'error',
  from: { path: `^database/entities/${context}/` },
  to: { path: `${codeRoots}/${others(context, allowed)}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...downhillRules,
    ...screenRules,
    ...tableRules,
    {
      name: 'api-door',
      comment: 'Another context of the API is entered by its index.ts only',
      severity: 'error',
      from: { path: `^apps/api/src/${anyOf([...allContexts, 'platform'])}/`, pathNot: tests },
      to: {
        path: `^apps/api/src/${anyOf(allContexts)}/`,
        pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'web-door',
      comment: 'Another context of the web is entered by its routes only',
      severity: 'error',
      from: { path: `^apps/web/src/app/${anyOf([...allContexts, 'shell'])}/`, pathNot: tests },
      to: {
        path: `^apps/web/src/app/${anyOf(allContexts)}/`,
        pathNot: ['^apps/web/src/app/$1/', '^apps/web/src/app/[^/]+/[^/]+\\.routes\\.ts$'],
      },
    },
    {
      name: 'pure-domain',
      comment: 'The domain has no dependency and does no I/O',
      severity: 'error',
      from: { path: '^libs/(domain|contracts)/src/', pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/tslib/' },
    },
    {
      name: 'no-server-in-browser',
      comment: 'ORM and server types never reach the browser',
      severity: 'error',
      from: { path: '^(apps/web|libs/ui)/' },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|express|pdfkit)/' },
    },
    {
      name: 'demo-aside',
      comment: 'The product works without the demo: only the program that loads data knows it',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/(demo/|seed\\.ts$)', tests] },
      to: { path: '^apps/api/src/demo/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/(?!@nestjs|typeorm|pg|express|pdfkit|tslib))' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
