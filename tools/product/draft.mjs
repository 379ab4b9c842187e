/**
 * Starts an application to the open demo call with a few themes filled in, as far as somebody gets in a first sitting.
 *
 * @param {(method: string, path: string, body?: unknown) => Promise<any>} ask see `apiClient`
 * @param {string} [partnershipId]
 * @returns {Promise<string>} its id
 */
export async function startDraft(ask, partnershipId) {
  const { id } = await ask('POST', '/applications', { callCode: 'ps-demo', partnershipId });
  await ask('PUT', `/applications/${id}/lines`, [
    { indicatorCode: '2a', currentReach: 0, plannedReach: 1 },
    { indicatorCode: '5a', currentReach: 120, plannedReach: 400 },
    { indicatorCode: '13a', currentReach: 30, plannedReach: 60 },
    { indicatorCode: '13b', currentReach: 5, plannedReach: 10 },
  ]);
  await ask('PUT', `/applications/${id}/ranking`, ['5', '2', '13']);
  return id;
}
