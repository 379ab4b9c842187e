import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MailTemplateSummary } from '@samenspoor/contracts/notifications/mail-templates';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { pagedList } from '../../shell/http/paged-list';
import { eventSlug } from './event-slug';

/** Every mail of the product, to change its words. */
@Component({
  selector: 'app-template-list',
  imports: [MomentPipe, PageHeader, ProblemAlert, RouterLink, Skeleton, TableFrame],
  templateUrl: './template-list.html',
})
export class TemplateList {
  protected readonly list = pagedList<MailTemplateSummary>(() => '/api/v1/mail-templates');
  protected readonly slugOf = eventSlug;
}
