/** The lists of a programme that can change. */
export type ChangedPart =
  | 'objectives'
  | 'themes'
  | 'rows'
  | 'incentives'
  | 'incentive_texts'
  | 'criteria'
  | 'attachments'
  | 'questions'
  | 'applicant_types'
  | 'eligibility';

/** What of a thing changed. `existence`: it is new or gone; `order`: the list stands in another order. */
export type ChangedField =
  | 'existence'
  | 'order'
  | 'title'
  | 'description'
  | 'objective'
  | 'agiiSupported'
  | 'ceilingCents'
  | 'ownSharePercent'
  | 'measure'
  | 'unit'
  | 'targetGroup'
  | 'unitPriceCents'
  | 'maxUnits'
  | 'maxCents'
  | 'countRule'
  | 'per'
  | 'amountCents'
  | 'condition'
  | 'maxLength'
  | 'maxScore'
  | 'need'
  | 'kind'
  | 'required'
  | 'bounds'
  | 'multiple'
  | 'options'
  | 'figure';

export type ChangedValue = string | number | boolean | null;

/** One difference between two versions of a programme, with what stood there and what stands there. */
export interface ProgrammeChange {
  readonly part: ChangedPart;
  /** Number or code of the thing ("5", "9a"); a question in a group as "groep/vraag"; empty for a whole list. */
  readonly subject: string;
  /** How the thing reads: its title now, or what it was when it is gone. */
  readonly title: string;
  readonly field: ChangedField;
  /** Amounts are cents in fields that end in `Cents`; null where nothing stood or stands. */
  readonly from: ChangedValue;
  readonly to: ChangedValue;
}
