import type { VersionContent } from './version-content';

/**
 * The content by field, each as one text: `contact.email`, `iban`, `motivations.5`, `lines.5a.plannedReach`, `ranking`,
 * `ownStaffCents.5`, `answers.aanpak`, `answers.partners.0.naam`, `incentives.mentorschap.texts.motivatie`. What is empty
 * is left out.
 */
export function flatContent(content: VersionContent): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  spread(fields, 'contact', content.contact);
  spread(fields, 'iban', content.iban);
  if (content.otherAccount) fields.set('otherAccount', 'ja');
  spread(fields, 'motivations', content.motivations);
  for (const { indicatorCode, currentReach, plannedReach } of content.lines) {
    if (currentReach !== 0) fields.set(`lines.${indicatorCode}.currentReach`, String(currentReach));
    if (plannedReach !== 0) fields.set(`lines.${indicatorCode}.plannedReach`, String(plannedReach));
  }
  spread(fields, 'ranking', content.ranking.join(', '));
  spread(fields, 'ownStaffCents', content.ownStaffCents);
  spread(fields, 'answers', content.answers);
  spread(fields, 'incentives', content.incentives);
  return fields;
}

/** A list of plain values is one field; everything else that holds more is a field per member. */
function spread(fields: Map<string, string>, name: string, value: unknown): void {
  if (value === null || value === undefined || value === '' || value === 0) return;
  if (isPlain(value)) fields.set(name, String(value));
  else if (Array.isArray(value) && value.every(isPlain)) {
    if (value.length > 0) fields.set(name, value.map(String).join(', '));
  } else for (const [key, member] of Object.entries(value)) spread(fields, `${name}.${key}`, member);
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
