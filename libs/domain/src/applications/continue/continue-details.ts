/** The texts of an application that can come from the year before. */
export interface ContinuedDetails {
  /** By part: `firstName`, `familyName`, `email`, `phone`. */
  readonly contact: Readonly<Record<string, string>>;
  readonly iban: string;
  /** The account isn't that of the gemeentefonds: goes along with the account number. */
  readonly otherAccount?: boolean;
  /** By theme number. */
  readonly motivations: Readonly<Record<string, string>>;
}

/** Which of them are wanted, and for which themes. */
export interface WantedDetails {
  readonly contact: boolean;
  readonly account: boolean;
  readonly motivations: readonly string[];
  /** Replaces what the draft has already. */
  readonly overwrite: boolean;
}

/**
 * The details of the draft once those of the year before are taken over. What is filled in stays, unless told otherwise;
 * a contact is one person, so that its parts never mix.
 */
export function continueDetails(
  present: ContinuedDetails,
  earlier: ContinuedDetails,
  wanted: WantedDetails,
): ContinuedDetails {
  const free = (text: string | undefined): boolean => wanted.overwrite || (text ?? '') === '';
  const noContact = Object.values(present.contact).every((part) => part === '');
  const motivations = wanted.motivations.filter(
    (theme) => free(present.motivations[theme]) && (earlier.motivations[theme] ?? '') !== '',
  );
  return {
    contact:
      wanted.contact && (noContact || wanted.overwrite) ? filled(earlier.contact, present.contact) : present.contact,
    ...accountOf(wanted.account && free(present.iban) && earlier.iban !== '' ? earlier : present),
    motivations: {
      ...present.motivations,
      ...Object.fromEntries(motivations.map((theme) => [theme, earlier.motivations[theme] ?? ''])),
    },
  };
}

const accountOf = ({ iban, otherAccount }: ContinuedDetails): Pick<ContinuedDetails, 'iban' | 'otherAccount'> => ({
  iban,
  ...(otherAccount && { otherAccount }),
});

/** Nothing to take over leaves what stands. */
const filled = (
  earlier: ContinuedDetails['contact'],
  present: ContinuedDetails['contact'],
): ContinuedDetails['contact'] => (Object.values(earlier).some((part) => part !== '') ? earlier : present);
