import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { Role } from '@samenspoor/domain/access/roles';
import { DossierStore } from '../dossier/dossier-store';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { awardView, dossierView } from './dossier-view';

/** The address of the dossier that specs work on. */
export const DOSSIER_URL = '/api/v1/applications/leuven';

/** For specs: answers whatever the dossier asks for now. */
export async function answerDossier(
  server: HttpTestingController,
  file: ApplicationView = dossierView(),
  award: AwardView = awardView(),
): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    TestBed.tick();
    await Promise.resolve();
    for (const request of server.match(DOSSIER_URL)) request.flush(file);
    for (const request of server.match(`${DOSSIER_URL}/award`)) request.flush(award);
    for (const request of server.match(`${DOSSIER_URL}/timeline`)) request.flush({ items: [], next: null });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** For specs: a signed-in person with this dossier open. */
export async function openDossier(file?: ApplicationView, award?: AwardView, role: Role = 'case_handler') {
  TestBed.configureTestingModule({ providers: [...shellProviders(), DossierStore] });
  await signIn(meView(role));
  const server = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(DossierStore);
  store.open('leuven');
  await answerDossier(server, file, award);
  return { server, store };
}
