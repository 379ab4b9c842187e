import { HttpContextToken } from '@angular/common/http';

/** Set on requests that may well be answered "not signed in": then that is an answer, and nobody is sent away. */
export const MAY_BE_SIGNED_OUT = new HttpContextToken<boolean>(() => false);
