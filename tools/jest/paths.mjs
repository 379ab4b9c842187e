import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The path aliases of `tsconfig.base.json`, in Jest's words. */
export const moduleNameMapper = {
  '^@samenspoor/database/(.*)$': `${root}/database/$1`,
  '^@samenspoor/([^/]+)/(.*)$': `${root}/libs/$1/src/$2`,
};
