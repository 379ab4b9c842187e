import type { EligibilityRule, EligibilityRuleCode } from '@samenspoor/domain/applications/eligibility';
import { formatCount } from '@samenspoor/domain/kernel/format';
import type { EligibilityRuleView } from './eligibility-view';

type Params = EligibilityRule['params'];
type Text = (params: Params) => string;

const text = (params: Params, key: string): string => String(params[key] ?? '');
const count = (params: Params, key: string): string => formatCount(Number(params[key] ?? 0));

function whyNot(kind: string, name: string): string {
  if (kind === 'rand')
    return `${name} dient in samen met faciliteitengemeenten, niet alleen. Start de aanvraag voor een samenwerkingsverband.`;
  return kind === 'vgc'
    ? `${name} dient alleen in, niet in een samenwerkingsverband.`
    : `${name} kan op deze manier geen aanvraag indienen voor dit programma: kijk bij de oproep wie in aanmerking komt.`;
}

/** What is said of a rule that holds, and of one that doesn't. */
const EXPLANATIONS: Readonly<Record<EligibilityRuleCode, readonly [satisfied: Text, unsatisfied: Text]>> = {
  applicant_kind: [
    (params) => `${text(params, 'name')} kan een aanvraag indienen voor dit programma.`,
    (params) => whyNot(String(params['kind']), text(params, 'name')),
  ],
  origin_figure_known: [
    () => 'Het officiële cijfer van het aantal inwoners met een herkomst van buiten de EU-14 is bekend.',
    (params) =>
      `Voor ${text(params, 'unknown')} is er geen officieel cijfer van het aantal inwoners met een herkomst van buiten de EU-14. Neem contact op met het Agentschap Binnenlands Bestuur.`,
  ],
  own_origin_threshold: [
    (params) =>
      `${text(params, 'name')} telt ${count(params, 'count')} inwoners met een herkomst van buiten de EU-14. Dat is meer dan ${count(params, 'threshold')}.`,
    (params) =>
      `${text(params, 'name')} telt ${count(params, 'count')} inwoners met een herkomst van buiten de EU-14. Er zijn er meer dan ${count(params, 'threshold')} nodig. Indienen kan wel samen met andere gemeenten van de referentieregio.`,
  ],
  partnership_origin_threshold: [
    (params) =>
      `De gemeenten (${count(params, 'members')}) tellen samen ${count(params, 'count')} inwoners met een herkomst van buiten de EU-14. Dat is meer dan ${count(params, 'threshold')}.`,
    (params) =>
      `De gemeenten (${count(params, 'members')}) tellen samen ${count(params, 'count')} inwoners met een herkomst van buiten de EU-14. Er zijn er meer dan ${count(params, 'threshold')} nodig.`,
  ],
  partnership_size: [
    (params) => `Het samenwerkingsverband telt ${count(params, 'members')} leden.`,
    (params) =>
      Number(params['minimum'] ?? 2) > 2
        ? `Het samenwerkingsverband telt ${count(params, 'members')} leden. Er zijn er minstens ${count(params, 'minimum')} nodig.`
        : 'Het samenwerkingsverband heeft in deze projectperiode nog geen partners.',
  ],
  same_reference_region: [
    (params) => `Alle gemeenten liggen in de referentieregio ${text(params, 'region')}.`,
    (params) =>
      `Alle gemeenten moeten in dezelfde referentieregio liggen (${text(params, 'region')}). Dat geldt niet voor ${text(params, 'outside')}.`,
  ],
  one_partnership_per_municipality: [
    () => 'Geen enkele gemeente doet al mee aan een andere aanvraag.',
    (params) =>
      `Een gemeente kan maar aan één aanvraag meedoen. Deze doen al mee aan een andere: ${text(params, 'doubled')}.`,
  ],
};

/** The same of rules that name a figure, for people who may not know it. */
const WITHOUT_COUNT: Readonly<Partial<Record<EligibilityRuleCode, readonly [satisfied: Text, unsatisfied: Text]>>> = {
  own_origin_threshold: [
    (params) =>
      `${text(params, 'name')} telt meer dan ${count(params, 'threshold')} inwoners met een herkomst van buiten de EU-14.`,
    (params) =>
      `${text(params, 'name')} telt niet meer dan ${count(params, 'threshold')} inwoners met een herkomst van buiten de EU-14. Er zijn er meer nodig. Indienen kan wel samen met andere gemeenten van de referentieregio.`,
  ],
  partnership_origin_threshold: [
    (params) =>
      `De gemeenten (${count(params, 'members')}) tellen samen meer dan ${count(params, 'threshold')} inwoners met een herkomst van buiten de EU-14.`,
    (params) =>
      `De gemeenten (${count(params, 'members')}) tellen samen niet meer dan ${count(params, 'threshold')} inwoners met een herkomst van buiten de EU-14. Er zijn er meer nodig.`,
  ],
};

/** As `explainRule`, without the figure of a municipality: that isn't public. */
export function explainRuleInPublic({ code, satisfied, params }: EligibilityRule): EligibilityRuleView {
  const { count: _figure, ...others } = params;
  const [yes, no] = WITHOUT_COUNT[code] ?? EXPLANATIONS[code];
  return { code, satisfied, explanation: (satisfied ? yes : no)(others), params: others };
}

/** A rule of eligibility with the Dutch sentence that explains its outcome. */
export function explainRule({ code, satisfied, params }: EligibilityRule): EligibilityRuleView {
  const [yes, no] = EXPLANATIONS[code];
  return { code, satisfied, explanation: (satisfied ? yes : no)(params), params };
}
