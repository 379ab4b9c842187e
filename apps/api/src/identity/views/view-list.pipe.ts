import { Injectable, type PipeTransform } from '@nestjs/common';
import { SAVED_VIEW_LISTS, type SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** A list in a path of which views are kept; any other isn't found (404). */
@Injectable()
export class ViewListPipe implements PipeTransform<string, SavedViewList> {
  transform(value: string): SavedViewList {
    return foundOrRefused(SAVED_VIEW_LISTS.find((list) => list === value));
  }
}
