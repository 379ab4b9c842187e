import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APPLICATION_LIFECYCLE } from '../applications/application-lifecycle';
import { MEMBERSHIP_LIFECYCLE } from '../applications/partnerships/membership-lifecycle';
import { SIGN_OFF_LIFECYCLE } from '../applications/sign-off';
import { CALL_LIFECYCLE } from '../calls/call-lifecycle';
import { PROGRAMME_VERSION_LIFECYCLE } from '../catalogue/programme-version-lifecycle';
import { CORRECTION_LIFECYCLE } from '../correspondence/correction-lifecycle';
import { TRAJECTORY_LIFECYCLE } from '../trajectories/trajectory-lifecycle';
import { describeLifecycle } from './describe-lifecycle';
import { check } from './lifecycle';

const DOMAIN = resolve(import.meta.dirname, '..');
const GOLDEN = resolve(DOMAIN, '../../../docs/lifecycles.md');

/** Every lifecycle of the product: what it is of, its file, its picture with its table, and what is wrong with it. */
const LIFECYCLES = [
  [
    'Application',
    'applications/application-lifecycle',
    describeLifecycle(APPLICATION_LIFECYCLE),
    check(APPLICATION_LIFECYCLE),
  ],
  ['Call', 'calls/call-lifecycle', describeLifecycle(CALL_LIFECYCLE), check(CALL_LIFECYCLE)],
  [
    'Correction request',
    'correspondence/correction-lifecycle',
    describeLifecycle(CORRECTION_LIFECYCLE),
    check(CORRECTION_LIFECYCLE),
  ],
  [
    'Membership of a partnership',
    'applications/partnerships/membership-lifecycle',
    describeLifecycle(MEMBERSHIP_LIFECYCLE),
    check(MEMBERSHIP_LIFECYCLE),
  ],
  ['Sign-off', 'applications/sign-off', describeLifecycle(SIGN_OFF_LIFECYCLE), check(SIGN_OFF_LIFECYCLE)],
  [
    'Version of a programme',
    'catalogue/programme-version-lifecycle',
    describeLifecycle(PROGRAMME_VERSION_LIFECYCLE),
    check(PROGRAMME_VERSION_LIFECYCLE),
  ],
  [
    'Trajectory',
    'trajectories/trajectory-lifecycle',
    describeLifecycle(TRAJECTORY_LIFECYCLE),
    check(TRAJECTORY_LIFECYCLE),
  ],
] as const;

const PAGE = `# Lifecycles

Written from the tables in \`libs/domain\` by a spec (\`UPDATE_GOLDEN=1\` after a change that is meant). A guard is a function
of the facts that answers why not; an event is what others may listen to.

${LIFECYCLES.map(([title, file, picture]) => `## ${title}\n\n\`libs/domain/src/${file}.ts\`\n\n${picture}\n`).join('\n')}`;

describe('the page of lifecycles', () => {
  it('is the one kept in git, so that a change of the process shows in review', () => {
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, PAGE);
    expect(PAGE).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('leaves out none', () => {
    const tables = globSync('**/*.ts', { cwd: DOMAIN }).filter((file) =>
      /^export const \w+_LIFECYCLE: Lifecycle</m.test(readFileSync(resolve(DOMAIN, file), 'utf8')),
    );
    expect(tables.sort()).toEqual(LIFECYCLES.map(([, file]) => `${file}.ts`).sort());
  });
});

describe('every lifecycle', () => {
  it.each(LIFECYCLES)('reaches all its states, and never gets stuck: %s', (_title, _file, _picture, found) => {
    expect(found).toEqual({ unreachable: [], deadEnds: [] });
  });
});
