import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { layers } from './tools/architecture/table.mjs';
import { clockRules, houseRules, namedExports } from './tools/eslint/house-rules.mjs';

const browser = ['apps/web/**/*.ts', 'libs/ui/**/*.ts'];
const templates = ['apps/web/**/*.html', 'libs/ui/**/*.html'];
const specs = ['**/*.spec.ts', '**/*.spec.mjs'];

/** The table of layers for the rule of Nx. `libs/testing` is for every test, and for nothing else. */
const boundaries = (...also) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: ['../tools/browser.mjs'],
    // Pages are loaded lazily from everywhere; what is shared between them is not.
    checkDynamicDependenciesExceptions: ['.*'],
    depConstraints: Object.entries(layers).map(([layer, allowed]) => ({
      sourceTag: `layer:${layer}`,
      onlyDependOnLibsWithTags: [layer, ...allowed, ...also].map((name) => `layer:${name}`),
    })),
  },
];

const forFiles = (files, configs) => configs.map((config) => ({ ...config, files }));

const selectors = (prefix) => ({
  // An attribute where HTML allows no element of our own: within a table.
  '@angular-eslint/component-selector': ['error', { type: ['element', 'attribute'], prefix, style: 'kebab-case' }],
  '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix, style: 'camelCase' }],
});

export default [
  { ignores: ['dist/**', 'node_modules/**', '.nx/**', '.data/**', '.angular/**', 'coverage/**'] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  houseRules,
  { files: specs, rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] } },
  { files: ['**/*.ts'], plugins: { '@nx': nx }, rules: { '@nx/enforce-module-boundaries': boundaries() } },
  {
    files: [...specs, 'apps/api/test/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries('testing') },
  },
  ...forFiles(browser, [...angular.configs.tsRecommended, { processor: angular.processInlineTemplates }]),
  ...forFiles(templates, [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility]),
  {
    files: templates,
    rules: {
      // A form hears the keys of its fields; so does a table of fields.
      '@angular-eslint/template/interactive-supports-focus': ['error', { allowList: ['form', 'table'] }],
    },
  },
  { files: ['apps/web/**/*.ts'], rules: selectors('app') },
  { files: ['libs/ui/**/*.ts'], rules: selectors('ss') },
  clockRules,
  namedExports,
  prettier,
];
