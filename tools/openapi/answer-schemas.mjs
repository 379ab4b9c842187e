// What each handler of the API answers, read from the types of the controllers: the API document can't drift from them.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { TypeSchemas } from './type-schema.mjs';

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'apps/api/src');

/** Around the view that is answered: a promise, a version, JSON from PostgreSQL. */
const wrappers = ['Promise', 'Versioned', 'JsonText'];
const handlers = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

const controllers = () =>
  readdirSync(source, { recursive: true })
    .filter((name) => name.endsWith('.controller.ts'))
    .map((name) => join(source, name));

function programOf(files) {
  const path = join(root, 'apps/api/tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'apps/api'));
  return ts.createProgram(files, { ...options, noEmit: true });
}

const decoratorsOf = (node) =>
  (ts.getDecorators(node) ?? []).map(({ expression }) => expression.expression?.getText() ?? expression.getText());

function unwrapped(type, checker) {
  const name = type.symbol?.name;
  return wrappers.includes(name) ? unwrapped(checker.getTypeArguments(type)[0], checker) : type;
}

function* methodsOf(file) {
  for (const statement of file.statements.filter(ts.isClassDeclaration)) {
    for (const member of statement.members.filter(ts.isMethodDeclaration)) {
      if (decoratorsOf(member).some((name) => handlers.includes(name)))
        yield { name: `${statement.name.text}.${member.name.getText()}`, member };
    }
  }
}

/** What is no JSON, or says nothing: a file, a redirect, a text whose view the controller doesn't name. */
const isOpaque = (type) =>
  Boolean(type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Void | ts.TypeFlags.Any)) ||
  ['StreamableFile', 'HttpRedirectResponse'].includes(type.symbol?.name);

/**
 * Per handler (`ApplicationsController.read`) the schema of its answer, and the schemas those refer to.
 *
 * @returns {{ answers: Record<string, object>, schemas: Record<string, object> }}
 */
export function answerSchemas() {
  const files = controllers();
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const types = new TypeSchemas(checker);
  const answers = {};
  for (const file of files) {
    for (const { name, member } of methodsOf(program.getSourceFile(file))) {
      const signature = checker.getSignatureFromDeclaration(member);
      const type = unwrapped(checker.getReturnTypeOfSignature(signature), checker);
      if (!isOpaque(type)) answers[name] = types.of(type);
    }
  }
  const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { answers: sorted(answers), schemas: sorted(types.named) };
}
