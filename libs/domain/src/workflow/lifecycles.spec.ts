import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APPLICATION_LIFECYCLE } from '../applications/application-lifecycle';
import { MEMBERSHIP_LIFECYCLE } from '../applications/partnerships/membership-lifecycle';
import { CALL_LIFECYCLE } from '../calls/call-lifecycle';
import { CORRECTION_LIFECYCLE } from '../correspondence/correction-lifecycle';
import { PROGRAMME_VERSION_LIFECYCLE } from '../catalogue/programme-version-lifecycle';
import { TRAJECTORY_LIFECYCLE } from '../trajectories/trajectory-lifecycle';
import { describeLifecycle } from './describe-lifecycle';

const GOLDEN = resolve(import.meta.dirname, '../../../../docs/lifecycles.md');

const PAGE = `# Lifecycles

Written from the tables in \`libs/domain\` by a spec (\`UPDATE_GOLDEN=1\` after a change that is meant). A guard is a function
of the facts that answers why not; an event is what others may listen to.

## Application

\`libs/domain/src/applications/application-lifecycle.ts\`

${describeLifecycle(APPLICATION_LIFECYCLE)}

## Call

\`libs/domain/src/calls/call-lifecycle.ts\`

${describeLifecycle(CALL_LIFECYCLE)}

## Correction request

\`libs/domain/src/correspondence/correction-lifecycle.ts\`

${describeLifecycle(CORRECTION_LIFECYCLE)}

## Membership of a partnership

\`libs/domain/src/applications/partnerships/membership-lifecycle.ts\`

${describeLifecycle(MEMBERSHIP_LIFECYCLE)}

## Version of a programme

\`libs/domain/src/catalogue/programme-version-lifecycle.ts\`

${describeLifecycle(PROGRAMME_VERSION_LIFECYCLE)}

## Trajectory

\`libs/domain/src/trajectories/trajectory-lifecycle.ts\`

${describeLifecycle(TRAJECTORY_LIFECYCLE)}
`;

describe('the page of lifecycles', () => {
  it('is the one kept in git, so that a change of the process shows in review', () => {
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, PAGE);
    expect(PAGE).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});
