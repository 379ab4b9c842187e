/** Where AgII guides: its regions by province. Antwerp and Ghent have their own counterpart (Atlas, Amal). */
export function supportRegionOf(place: {
  readonly kind: string;
  readonly nis: string | null;
  readonly province: string | null;
}): string {
  if (place.kind === 'vgc') return 'brussel';
  if (place.kind === 'rand') return 'vlaams-brabant';
  if (place.nis === '11002') return 'stad-antwerpen';
  if (place.nis === '44021') return 'stad-gent';
  return (place.province ?? '').toLowerCase();
}
