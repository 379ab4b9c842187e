import { Catch, Injectable, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { EdgeError } from '../../platform/http/edge-error';
import { escapeHtml, htmlPage } from '../../platform/http/html-page';
import { problemOf } from '../../platform/http/problem-of';
import { sendProblem } from '../../platform/http/problem.filter';
import { SignInFailed } from './sign-in-failed';

const FAILED = {
  title: 'Aanmelden is niet gelukt',
  detail: 'Het aanmelden duurde te lang, of begon in een ander venster. Probeer het opnieuw.',
  status: 400,
};

/** A browser that is signing in shows what we answer: a page in Dutch, with a way on. Programs get the problem. */
@Injectable()
@Catch()
export class SignInPageFilter implements ExceptionFilter {
  private readonly logger = new Logger('SignIn');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof SignInFailed) this.logger.warn(`${error.message}: ${String(error.cause ?? '')}`);
    if (request.accepts(['json', 'html']) !== 'html') return sendProblem(known(error), request, response);
    const { title, detail, status } = error instanceof SignInFailed ? FAILED : problemOf(error);
    if (status >= 500) this.logger.error(error instanceof Error ? error.stack : String(error));
    sendPage(response, status, title, detail);
  }
}

const known = (error: unknown): unknown => (error instanceof SignInFailed ? new EdgeError('not_signed_in') : error);

function sendPage(response: Response, status: number, title: string, detail: string): void {
  const body = `
    <h1>${escapeHtml(title)}</h1>
    <p>${escapeHtml(detail)}</p>
    <p><a class="button" href="/api/v1/auth/login">Opnieuw aanmelden</a> <a href="/">Naar de startpagina</a></p>`;
  htmlPage(response, status, { title, body });
}
