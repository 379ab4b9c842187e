import type {
  ChangedField,
  ChangedPart,
  ChangedValue,
  ProgrammeChange,
} from '@samenspoor/domain/catalogue/programme-change';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import {
  APPLICANT_TYPE_TITLES,
  INCENTIVE_CONDITION_TITLES,
  INCENTIVE_PER_TITLES,
  MEASURE_TITLES,
  NEED_TITLES,
  QUESTION_KIND_TITLES,
  RULE_TITLES,
} from './programme-titles';

/** One difference as a person reads it: what it is about, what stood there and what stands there. */
export interface ChangeText {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const PARTS: Readonly<Record<ChangedPart, { readonly one: string; readonly all: string }>> = {
  objectives: { one: 'Doelstelling', all: 'Doelstellingen' },
  themes: { one: 'Thema', all: 'Thema’s' },
  rows: { one: 'Rij', all: 'Rijen van de budgettabel' },
  incentives: { one: 'Stimulans', all: 'Stimulansen' },
  incentive_texts: { one: 'Tekst bij een stimulans', all: 'Teksten bij stimulansen' },
  criteria: { one: 'Criterium', all: 'Criteria' },
  attachments: { one: 'Bijlage', all: 'Bijlagen' },
  questions: { one: 'Vraag', all: 'Vragen' },
  applicant_types: { one: 'Aanvrager', all: 'Aanvragers' },
  eligibility: { one: 'Regel', all: 'Regels' },
};

const FIELDS: Readonly<Record<Exclude<ChangedField, 'existence' | 'order'>, string>> = {
  title: 'titel',
  description: 'uitleg',
  objective: 'doelstelling',
  agiiSupported: 'begeleid door AgII',
  ceilingCents: 'plafondbedrag',
  ownSharePercent: 'eigen inbreng',
  measure: 'hoe gemeten',
  unit: 'eenheid',
  targetGroup: 'doelgroep',
  unitPriceCents: 'prijs',
  maxUnits: 'maximum',
  maxCents: 'hoogste bedrag',
  countRule: 'telregel',
  per: 'hoe vaak',
  amountCents: 'bedrag',
  condition: 'voorwaarde',
  maxLength: 'hoogste aantal tekens',
  maxScore: 'hoogste score',
  need: 'verplicht',
  kind: 'soort',
  required: 'verplicht',
  bounds: 'van – tot',
  multiple: 'meer dan één antwoord',
  options: 'antwoorden',
  figure: 'getal',
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  measure: MEASURE_TITLES,
  per: INCENTIVE_PER_TITLES,
  need: NEED_TITLES,
  kind: QUESTION_KIND_TITLES,
  condition: INCENTIVE_CONDITION_TITLES,
};

/** Parts whose things have a number or code that people use. */
const NUMBERED: readonly ChangedPart[] = ['objectives', 'themes', 'rows'];

/** A difference between two versions, in words. */
export function changeText(change: ProgrammeChange): ChangeText {
  const { part, field, from, to } = change;
  if (field === 'order')
    return { title: `Volgorde: ${PARTS[part].all}`, from: shown(change, from), to: shown(change, to) };
  const name = nameOf(change);
  if (field === 'existence')
    return { title: name, from: from === null ? 'bestond niet' : 'bestond', to: to === null ? 'vervalt' : 'nieuw' };
  return { title: `${name}: ${FIELDS[field]}`, from: shown(change, from), to: shown(change, to) };
}

function nameOf({ part, subject, title }: ProgrammeChange): string {
  if (part === 'applicant_types') return APPLICANT_TYPE_TITLES[subject as keyof typeof APPLICANT_TYPE_TITLES];
  if (part === 'eligibility') return RULE_TITLES[subject as keyof typeof RULE_TITLES];
  const { one } = PARTS[part];
  if (NUMBERED.includes(part)) return title === '' ? `${one} ${subject}` : `${one} ${subject} (${title})`;
  return title === '' ? one : `${one} “${title}”`;
}

function shown({ field, part }: ProgrammeChange, value: ChangedValue): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'string')
    return (part === 'questions' && field === 'condition' ? undefined : WORDS[field]?.[value]) ?? value;
  if (field.endsWith('Cents')) return formatCents(value);
  return field === 'ownSharePercent' ? `${formatCount(value)} %` : formatCount(value);
}
