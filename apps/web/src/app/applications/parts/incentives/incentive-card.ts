import { Component, computed, inject, input } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { type AskedIncentive, incentiveTotal } from '@samenspoor/domain/applications/incentives';
import type { IncentiveContent } from '@samenspoor/domain/catalogue/programme-content';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { incentiveCell, incentiveIn, incentiveText } from '../../content/asked-cells';
import { fieldId } from '../../content/cells';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { CountedText } from '../asked/counted-text';

const NOTHING_YET: AskedIncentive = { themes: [], texts: {} };

/** One incentive: whether it is asked, for which themes, and the texts that go with it. */
@Component({
  selector: 'app-incentive-card',
  imports: [CentsPipe, CountedText, FieldErrors, Icon, MatSlideToggle],
  templateUrl: './incentive-card.html',
  styleUrl: './incentive-card.scss',
})
export class IncentiveCard {
  readonly incentive = input.required<IncentiveContent>();

  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);

  protected readonly words = this.open.words;
  protected readonly cell = computed(() => incentiveCell(this.incentive().code));
  protected readonly id = computed(() => fieldId(this.cell()));
  protected readonly asked = computed(() => incentiveIn(this.draft.text(this.cell())));
  /** False when who applies doesn't meet the condition. */
  protected readonly allowed = computed(() => this.draft.conditions().includes(this.incentive().condition));
  protected readonly amount = computed(() => {
    const [incentive, asked] = [this.incentive(), this.asked()];
    return asked ? incentiveTotal([incentive], { [incentive.code]: asked }) : 0;
  });
  /** The chosen themes, and those that were asked for and aren't chosen any more. */
  protected readonly themes = computed(() => {
    const asked = this.asked()?.themes ?? [];
    const numbers = [...this.draft.chosen(), ...asked.filter((number) => !this.draft.chosen().includes(number))];
    return numbers.map((number) => ({
      number,
      title: this.open.themes().find((theme) => theme.number === number)?.title ?? '',
      checked: asked.includes(number),
    }));
  });
  protected readonly texts = computed(() =>
    this.incentive().texts.map((text) => {
      const place = `${this.cell()}/texts/${text.code}`;
      return {
        ...text,
        id: fieldId(place),
        text: this.asked()?.texts[text.code] ?? '',
        messages: this.messages(place),
      };
    }),
  );
  protected readonly themesId = computed(() => fieldId(`${this.cell()}/themes`));
  protected readonly wrong = computed(() => this.messages(this.cell()));
  protected readonly wrongThemes = computed(() => this.messages(`${this.cell()}/themes`));

  protected ask(wanted: boolean): void {
    this.put(wanted ? NOTHING_YET : null);
  }

  protected choose(theme: string, checked: boolean): void {
    const { themes, texts } = this.asked() ?? NOTHING_YET;
    const next = checked ? [...themes, theme] : themes.filter((number) => number !== theme);
    this.put({ themes: next.sort((one, other) => Number(one) - Number(other)), texts });
  }

  protected write(code: string, text: string): void {
    const { themes, texts } = this.asked() ?? NOTHING_YET;
    const { [code]: _former, ...others } = texts;
    this.put({ themes, texts: text === '' ? others : { ...others, [code]: text } });
  }

  private put(asked: AskedIncentive | null): void {
    this.saving.edit(this.cell(), asked === null ? '' : incentiveText(asked));
  }

  private messages(place: string): readonly string[] {
    return this.draft.messagesAt(place);
  }
}
