/** Somebody who is told: a person of the product, or somebody with an address only. */
export type Recipient =
  | { readonly personId: string }
  | {
      readonly email: string;
      readonly name: string;
      /** Somebody of this local government who has the same address gets it as that person, with their preferences. */
      readonly localGovernmentId?: string | null;
    };

/** A recipient as a notification stores it. `key` is what bundles: the id of a person, or an address in small letters. */
export interface StoredRecipient {
  readonly key: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** Each recipient once, however often they were named. */
export function storedRecipients(
  recipients: readonly Recipient[],
  personOf: (email: string, localGovernmentId: string) => string | undefined,
): StoredRecipient[] {
  const stored = new Map<string, StoredRecipient>();
  for (const recipient of recipients) {
    const one = storedRecipient(recipient, personOf);
    if (!stored.has(one.key)) stored.set(one.key, one);
  }
  return [...stored.values()];
}

function storedRecipient(
  recipient: Recipient,
  personOf: (email: string, localGovernmentId: string) => string | undefined,
): StoredRecipient {
  if ('personId' in recipient) return ofPerson(recipient.personId);
  const email = recipient.email.trim();
  const key = email.toLowerCase();
  const { localGovernmentId } = recipient;
  const personId = localGovernmentId ? personOf(key, localGovernmentId) : undefined;
  return personId ? ofPerson(personId) : { key, personId: null, name: recipient.name.trim(), email };
}

const ofPerson = (personId: string): StoredRecipient => ({ key: personId, personId, name: null, email: null });
