import { Controller, Get, HttpCode, Post, Redirect, Req, UseFilters } from '@nestjs/common';
import type { HttpRedirectResponse } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { SignedOutView } from '@samenspoor/contracts/identity/sign-out';
import type { Request } from 'express';
import { Public } from '../../platform/access/route-access';
import { IgnoresKey } from '../../platform/idempotency/ignores-key';
import { FinishSignIn } from './finish-sign-in';
import { SignInPageFilter } from './sign-in-page.filter';
import { SignOut } from './sign-out';
import { StartSignIn } from './start-sign-in';

/** Signing in and out, by the OpenID Connect provider. */
@ApiTags('identity')
@Public()
@Controller('auth')
export class AuthController {
  constructor(
    private readonly startSignIn: StartSignIn,
    private readonly finishSignIn: FinishSignIn,
    private readonly signOut: SignOut,
  ) {}

  @ApiOperation({ summary: 'Start signing in: redirects to the OpenID Connect provider' })
  @ApiQuery({ name: 'returnTo', required: false, description: 'A path of this site to go to afterwards' })
  @ApiQuery({ name: 'login_hint', required: false, description: 'Who is expected to sign in; handed to the provider' })
  @UseFilters(SignInPageFilter)
  @Redirect()
  @Get('login')
  async login(@Req() request: Request): Promise<HttpRedirectResponse> {
    return { url: await this.startSignIn.execute(request), statusCode: 302 };
  }

  @ApiOperation({ summary: 'The provider sends the browser back here with a code' })
  @UseFilters(SignInPageFilter)
  @Redirect()
  @Get('callback')
  async callback(@Req() request: Request): Promise<HttpRedirectResponse> {
    return { url: await this.finishSignIn.execute(request), statusCode: 302 };
  }

  @ApiOperation({ summary: 'Sign out: ends the session and answers where the browser goes next' })
  @HttpCode(200)
  @IgnoresKey('it ends the session; its answer holds the token of who leaves')
  @Post('logout')
  logout(@Req() request: Request): Promise<SignedOutView> {
    return this.signOut.execute(request.session);
  }
}
