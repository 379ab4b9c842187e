import type { LiveEvent } from '../live/live-message';

/** Where one application is followed: by those who work on it. */
export const applicationTopic = (id: string): string => `application:${id}`;

/** Somebody saved these fields; the application is at this version since. */
export interface ApplicationSaved extends LiveEvent {
  readonly type: 'saved';
  readonly version: number;
  /** `iban`, `contact.email`, `motivations.5`, `lines.5a`, `ranking`; empty when there are too many to name. */
  readonly fields: readonly string[];
  readonly by: { readonly personId: string; readonly name: string };
}

/** Who is at work in it changed; everybody who is there now. */
export interface PresenceChanged extends LiveEvent {
  readonly type: 'presence';
  readonly people: readonly PresentWindow[];
}

export type ApplicationLiveEvent = ApplicationSaved | PresenceChanged;

/** Somebody who has the application open, in one window. */
export interface PresentWindow {
  readonly personId: string;
  readonly windowId: string;
  readonly name: string;
  /** The part on the screen: "kpi-tabel". */
  readonly part: string | null;
  /** The field with the focus, as a JSON pointer: "/lines/5a/plannedReach". */
  readonly field: string | null;
}

/** Body of `POST /applications/{id}/presence`, every 25 seconds and whenever part or field change. */
export interface SayPresent {
  /** A number that the window made up itself. */
  readonly windowId: string;
  readonly part?: string | null;
  readonly field?: string | null;
  /** The window closes: nobody has to wait until it expires. */
  readonly leaving?: boolean;
}

/** Answer of `POST /applications/{id}/presence`: also what somebody without a stream needs to know. */
export interface PresenceView {
  /** The version of the application now. */
  readonly version: number;
  /** Everybody else's windows, and own other ones. */
  readonly people: readonly PresentWindow[];
}
