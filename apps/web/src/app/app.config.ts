import { registerLocaleData } from '@angular/common';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import localeNlBe from '@angular/common/locales/nl-BE';
import {
  type ApplicationConfig,
  LOCALE_ID,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { ROUTES } from './app.routes';
import { csrfInterceptor } from './shell/http/csrf-interceptor';
import { idempotencyInterceptor } from './shell/http/idempotency-interceptor';
import { problemInterceptor } from './shell/http/problem-interceptor';
import { signInInterceptor } from './shell/http/sign-in-interceptor';
import { PageTitleStrategy } from './shell/navigation/page-title';
import { reloadWhenStale } from './shell/navigation/stale-build';
import { Session } from './shell/session/session';

registerLocaleData(localeNlBe);

/** The root providers. The session is loaded before the first route is chosen, so that guards can simply look. */
export const APP_CONFIG: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    { provide: LOCALE_ID, useValue: 'nl-BE' },
    provideHttpClient(
      withInterceptors([csrfInterceptor, idempotencyInterceptor, signInInterceptor, problemInterceptor]),
    ),
    provideRouter(
      ROUTES,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(reloadWhenStale),
    ),
    { provide: TitleStrategy, useClass: PageTitleStrategy },
    provideAppInitializer(() => inject(Session).load()),
  ],
};
