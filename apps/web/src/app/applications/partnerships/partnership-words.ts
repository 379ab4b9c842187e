/** What a partnership of municipalities or a consortium of organisations is called, as it is made and shown. */
export interface PartnershipWords {
  /** Who applies: "bestuur", "organisatie". */
  readonly own: string;
  /** What a member is, as the head of a column. */
  readonly member: string;
  /** A heading over what is made. */
  readonly fresh: string;
  readonly name: string;
  readonly members: string;
  readonly make: string;
  readonly lacks: string;
}

const MUNICIPALITIES: PartnershipWords = {
  own: 'Uw bestuur',
  member: 'Gemeente',
  fresh: 'Nieuw samenwerkingsverband',
  name: 'Naam van het samenwerkingsverband',
  members: 'Gemeenten in het samenwerkingsverband',
  make: 'Samenwerkingsverband maken',
  lacks: 'Voeg minstens één andere gemeente toe.',
};

const CONSORTIUM: PartnershipWords = {
  own: 'Uw organisatie',
  member: 'Organisatie',
  fresh: 'Nieuw consortium',
  name: 'Naam van het consortium',
  members: 'Organisaties in het consortium',
  make: 'Consortium maken',
  lacks: 'Voeg minstens één andere organisatie toe.',
};

/** The words of municipalities, or of organisations. */
export function partnershipWords(forOrganisation: boolean): PartnershipWords {
  return forOrganisation ? CONSORTIUM : MUNICIPALITIES;
}
