import type { CallAction, CallState } from '@samenspoor/domain/calls/call-lifecycle';
import type { LocalMoment } from '../kernel/local-moment';
import type { FieldProblem } from '../problems/problem';
import type { CallSummary, CallView } from './call';

/** Item of `GET /calls/manage`: every call, drafts and cancelled ones too. */
export interface ManagedCallSummary extends CallSummary {
  /** As it is now: a draft whose moment has come is published. */
  readonly state: CallState;
  /** Instant; null when nobody set it. */
  readonly publishAt: string | null;
  readonly drafts: number;
  /** What was filed and not withdrawn. */
  readonly filed: number;
}

/** Answer of `GET /calls/manage`, drafts first, then as everybody sees them; the programmes are for a new call. */
export interface ManagedCalls {
  readonly items: readonly ManagedCallSummary[];
  readonly programmes: readonly { readonly code: string; readonly name: string }[];
}

/** A published version of a programme that a call can be held on. */
export interface ProgrammeVersionChoice {
  readonly id: string;
  readonly programmeName: string;
  readonly number: number;
  readonly publishedAt: string;
  readonly note: string;
}

/** Everything officials decide about a call, by the names of its fields. Instants; days `YYYY-MM-DD`. */
export interface CallSettings {
  readonly code: string;
  readonly name: string;
  readonly programmeVersionId: string;
  readonly announcement: string;
  readonly opens: string;
  readonly closes: string;
  readonly graceSeconds: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly originYear: number;
  readonly envelopeCents: number | null;
  readonly practice: boolean;
  readonly signOffRequired: boolean;
}

/** Something that can be done with a call, and why not yet. */
export interface CallActionView {
  readonly action: CallAction;
  readonly blockedBy: readonly FieldProblem[];
}

/** Answer of `GET /calls/{code}/manage` and of every change; its version is the ETag. */
export interface ManagedCall {
  readonly version: number;
  readonly state: CallState;
  readonly publishAt: string | null;
  readonly cancelReason: string | null;
  readonly settings: CallSettings;
  /** Names of fields that can't change now. */
  readonly frozen: readonly string[];
  readonly actions: readonly CallActionView[];
  readonly drafts: number;
  readonly filed: number;
  readonly programmeVersions: readonly ProgrammeVersionChoice[];
  /** As applicants see it, or will. */
  readonly call: CallView;
}

/** Body of `POST /calls`: a copy of a call in a later year, or the first one of a programme. A draft either way. */
export interface CreateCall {
  readonly copyFrom?: string;
  readonly programmeCode?: string;
}

/**
 * Body of `PATCH /calls/{code}`: what changes. `reason`: why the closing moves, once it is published.
 * Refusals, at the field: those of `judgeCall`, `moment_skipped`, `moment_doubled`, `moment_invalid`, `call_code_taken`,
 * `unknown_programme_version`; `stale_version` (412).
 */
export interface ChangeCall extends Partial<Omit<CallSettings, 'opens' | 'closes'>> {
  readonly opens?: LocalMoment;
  readonly closes?: LocalMoment;
  readonly reason?: string;
}

/** Body of `POST /calls/{code}/publish`; without a moment: now. */
export interface PublishCall {
  readonly at?: LocalMoment;
}

/** Body of `POST /calls/{code}/cancel`. */
export interface CancelCall {
  readonly reason: string;
}

/** Body of `POST /calls/{code}/extensions`. Refusals: `extension_end_invalid`, `unknown_extension_applicant`, … */
export interface GrantExtension {
  readonly applicantId: string;
  readonly until: LocalMoment;
  readonly reason: string;
}

/** Item of `GET /calls/{code}/extensions`, newest first. */
export interface CallExtensionView {
  readonly id: string;
  readonly applicantId: string;
  readonly applicantName: string;
  /** First moment too late for this applicant. */
  readonly until: string;
  readonly reason: string;
  readonly grantedAt: string;
  readonly grantedByName: string;
  /** Withdrawn, or replaced by a later one; null while it holds. */
  readonly withdrawnAt: string | null;
  readonly withdrawnByName: string | null;
  /** What the applicant filed for this call; whether it has a draft stays its own. */
  readonly application: 'none' | 'reopened' | 'filed';
}

/** Item of `GET /calls/own-extensions`: calls for which the own organisation has more time. */
export interface OwnExtension {
  readonly callCode: string;
  readonly until: string;
  readonly reason: string;
}
