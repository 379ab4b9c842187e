// The house style that a machine can watch over: docs/handbook.md says why.

const noEnums = {
  selector: 'TSEnumDeclaration',
  message: 'No enums: a union of strings, with a const table beside it.',
};
const noExportAll = { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' };
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noNow = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Ask the Clock what time it is.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Ask the Clock what time it is.' },
];

const everywhere = [noEnums, noExportAll];
const configs = [
  '**/*.config.{ts,mjs}',
  '.dependency-cruiser.mjs',
  'tools/jest/**',
  'tools/eslint/**',
  'e2e/**/*.setup.ts',
];

export const houseRules = {
  rules: {
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
    'no-console': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    eqeqeq: ['error', 'always'],
    'prefer-const': 'error',
    'no-restricted-syntax': ['error', ...everywhere, noDefaultExport],
    '@typescript-eslint/consistent-type-imports': 'off',
    '@typescript-eslint/no-empty-function': 'off',
    '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    '@typescript-eslint/explicit-module-boundary-types': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  },
};

/** What time it is, is a fact that is handed in: rules and use cases never read it themselves. */
export const clockRules = {
  files: ['apps/api/src/**/*.ts', 'libs/domain/src/**/*.ts'],
  ignores: [
    'apps/api/src/platform/clock/**',
    // Stands in for somebody else's server, which has a clock of its own.
    'apps/api/src/identity/development-provider/**',
    '**/*.spec.ts',
  ],
  rules: { 'no-restricted-syntax': ['error', ...everywhere, noDefaultExport, ...noNow] },
};

export const namedExports = {
  files: configs,
  rules: { 'no-restricted-syntax': ['error', ...everywhere] },
};
