/** The name of an event as part of a page's address: a server takes an address with a dot at its end for a file. */
export function eventSlug(event: string): string {
  return event.replace('.', '-');
}

/** The name of the event in an address. */
export function eventOfSlug(slug: string): string {
  return slug.replace('-', '.');
}
