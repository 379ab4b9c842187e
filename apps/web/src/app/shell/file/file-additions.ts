import { InjectionToken, type Signal, type Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';

/** A tab that another context adds to the page of a file; its route is a child of that page. */
export interface AddedTab {
  readonly label: string;
  /** The last part of the address: "berichten". */
  readonly path: string;
  readonly count?: number;
}

/**
 * What another context adds to the pages of one file: an application as its applicant sees it, a dossier as the ministry
 * does. The page tells which file is on the screen, and gives the additions a place; it doesn't know what they are.
 */
export interface FileAdditions {
  /** The file on the screen, by id; null when there is none (a draft, say). */
  follow(id: string | null): void;
  readonly tabs: Signal<readonly AddedTab[]>;
  /** Below the header of the page; takes no inputs. */
  readonly header: Type<unknown>;
  /** At a field of what was filed; inputs `pointer` and `label`. Null for who has nothing to do there. */
  readonly atField: Signal<Type<unknown> | null>;
  /** The last day (`YYYY-MM-DD`) on which the applicant has to answer first, whatever the state says; null when it hasn't to. */
  readonly answerBy: Signal<string | null>;
  /** Goes up when the content of the file changed by an addition: the page then reads it again. */
  readonly changes: Signal<number>;
}

/** Provided by the routes of the application; null where nothing is added. */
export const FILE_ADDITIONS = new InjectionToken<FileAdditions | null>('additions to the page of a file', {
  factory: () => null,
});

/** These routes with more tabs in the page of one file (`:id`), and what those need. */
export function withAdditions(
  routes: Routes,
  { children, providers }: Required<Pick<Route, 'children' | 'providers'>>,
): Routes {
  return routes.map((route) =>
    route.path === ':id'
      ? {
          ...route,
          providers: [...(route.providers ?? []), ...providers],
          children: [...(route.children ?? []), ...children],
        }
      : route,
  );
}
