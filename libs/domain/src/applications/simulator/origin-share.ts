/**
 * How far a count of inhabitants of non-EU-14 origin comes towards the threshold, in whole percents: 100 when it is above it
 * and never more, at most 99 when it isn't. Null without a figure. What the public may know of a figure that isn't public.
 */
export function shareOfThreshold(count: number | null, threshold: number): number | null {
  if (count === null) return null;
  return count > threshold ? 100 : Math.min(99, Math.floor((count / Math.max(threshold, 1)) * 100));
}
