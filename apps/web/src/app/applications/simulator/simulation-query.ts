import type { ParamMap } from '@angular/router';
import type { SimulationQuery } from '@samenspoor/domain/applications/simulator/simulation-link';

const PARTS = ['v', 'oproep', 'wie', 'rijen'] as const satisfies readonly (keyof SimulationQuery)[];

/** The parts of a link to a calculation that stand in an address. */
export function simulationQueryOf(params: ParamMap): Partial<SimulationQuery> {
  return Object.fromEntries(PARTS.flatMap((part) => (params.has(part) ? [[part, params.get(part) ?? '']] : [])));
}
