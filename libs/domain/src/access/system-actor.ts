import type { Actor } from './actor';

/**
 * Who acts when the product acts by itself: publishes a call at its moment, reminds of a deadline. The ids are of nobody:
 * they exist in the trail only, and no store query finds anything with them.
 */
export const SYSTEM_ACTOR: Actor = {
  personId: '00000000-0000-7000-8000-000000000001',
  personName: 'Samenspoor',
  capacityId: '00000000-0000-7000-8000-000000000002',
  role: 'administrator',
  organisationId: '00000000-0000-7000-8000-000000000003',
  organisationName: 'Samenspoor',
  localGovernmentId: null,
  supportRegionCode: null,
};
