import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelect } from '@angular/material/select';
import type {
  CollaboratorAccess,
  ColleagueView,
  InviteCollaborator,
} from '@samenspoor/contracts/applications/collaborators';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';

/** The choice to type an address instead of choosing a colleague. */
const BY_ADDRESS = '';

/** Invites a colleague: one who is known, or by e-mail address. */
@Component({
  selector: 'app-invite-form',
  imports: [
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    ProblemAlert,
  ],
  templateUrl: './invite-form.html',
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      justify-items: start;
      max-width: 32rem;
      margin-bottom: 2rem;
    }

    mat-form-field {
      width: 100%;
    }

    mat-radio-group {
      display: grid;
    }
  `,
})
export class InviteForm {
  readonly colleagues = input.required<readonly ColleagueView[]>();
  /** "uw bestuur" or "uw organisatie". */
  readonly own = input.required<string>();
  readonly problem = input<Problem | null>(null);
  readonly busy = input(false);
  readonly invited = output<InviteCollaborator>();

  protected readonly byAddress = BY_ADDRESS;
  protected readonly chosen = signal<string | null>(null);
  protected readonly email = signal('');
  protected readonly access = signal<CollaboratorAccess>('write');
  protected readonly typesAddress = computed(() => this.colleagues().length === 0 || this.chosen() === BY_ADDRESS);
  protected readonly ready = computed(() =>
    this.typesAddress() ? this.email().trim() !== '' : this.chosen() !== null,
  );
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/email' ? 'invite-email' : pointer === '/personId' ? 'invite-colleague' : null;

  protected send(): void {
    if (!this.ready()) return;
    const access = this.access();
    const personId = this.chosen();
    if (this.typesAddress() || personId === null) this.invited.emit({ email: this.email().trim(), access });
    else this.invited.emit({ personId, access });
  }
}
