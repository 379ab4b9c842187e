/** Target to be reached (te behalen) = present reach + planned reach as granted; it counts only granted rows. */
export function targetReach(currentReach: number, grantedUnits: number): number {
  return grantedUnits === 0 ? 0 : currentReach + grantedUnits;
}
