import { Injectable } from '@nestjs/common';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type FiledField, nameOfField } from '@samenspoor/domain/applications/filed-field';
import { MAX_MOTIVATION_LENGTH, judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import { formatIban, normaliseIban } from '@samenspoor/domain/identity/iban';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import { type CallCatalogue, readCallCatalogue } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { refuseIfAny } from '../../platform/http/refusal-error';
import { countChange } from '../editable-application';
import { readMotivations, writeMotivations } from '../stored-motivations';
import { KeepVersion } from '../versions/keep-version';
import { attachmentSlots, judgeAnswer, readAnswer, withCorrectedAnswer } from './corrected-answer';
import { correctLine, judgeLine, readFigure } from './corrected-line';

const COLUMN_OF_PART = {
  firstName: 'contactFirstName',
  familyName: 'contactFamilyName',
  email: 'contactEmail',
  phone: 'contactPhone',
} as const;

/** Where the value is in the body of an answer: what is wrong with it is told there. */
const AT_VALUE = '/value';

/**
 * Reads, judges and replaces one field of what was filed, by the same rules as while it was filled in. Values are texts:
 * figures in digits. Who calls it holds the lock on the application.
 */
@Injectable()
export class CorrectableContent {
  constructor(
    private readonly clock: Clock,
    private readonly versions: KeepVersion,
  ) {}

  /** The value as it is now; null when the application has no such field. An attachment has no value. */
  async read(tx: EntityManager, application: Application, field: FiledField): Promise<string | null> {
    const { id, programmeVersionId } = application;
    if (field.kind === 'contact') return application[COLUMN_OF_PART[field.part]];
    if (field.kind === 'iban') return formatIban(application.iban);
    if (field.kind === 'attachment') return (await attachmentSlots(tx, application)).includes(field.slot) ? '' : null;
    if (field.kind === 'answer') return readAnswer(tx, application, field.code);
    const catalogue = await readCallCatalogue(tx, programmeVersionId);
    if (field.kind === 'line') return readFigure(tx, id, catalogue, field);
    if (!catalogue.themeIds.has(field.theme)) return null;
    return (await readMotivations(tx, id, catalogue))[field.theme] ?? '';
  }

  /** What the rules say of a new value, at `/value`. */
  async judge(tx: EntityManager, application: Application, field: FiledField, value: string): Promise<AnyRefusal[]> {
    const found = await this.refusals(tx, application, field, value);
    return found.map(({ code, params }) => refusal(code, params, AT_VALUE));
  }

  /** Takes a new value over, with all that follows from it; answers what changed. Refuses as `judge`. */
  async replace(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    field: FiledField,
    value: string,
  ): Promise<TimelineChange[]> {
    const from = await this.read(tx, application, field);
    refuseIfAny(await this.judge(tx, application, field, value));
    await this.versions.keepAsItStands(tx, actor, application);
    const fields = await this.store(tx, application, field, value);
    countChange(application, fields, this.clock.now());
    await tx.save(application);
    await this.versions.keep(tx, actor, application, fields, { reason: 'corrected' });
    const to = await this.read(tx, application, field);
    return from === to ? [] : [{ field: nameOfField(field), from, to }];
  }

  private async refusals(
    tx: EntityManager,
    application: Application,
    field: FiledField,
    value: string,
  ): Promise<readonly AnyRefusal[]> {
    switch (field.kind) {
      case 'contact':
        if (value.trim() === '') return [refusal('contact_incomplete', { part: field.part })];
        return judgeContact({ [field.part]: value.trim() });
      case 'iban':
        return value.trim() === '' ? [refusal('iban_missing')] : judgeIban(value);
      case 'motivation':
        return value.length > MAX_MOTIVATION_LENGTH
          ? [refusal('answer_too_long', { maxLength: MAX_MOTIVATION_LENGTH })]
          : [];
      case 'answer':
        return judgeAnswer(tx, application, field.code, value);
      case 'attachment':
        return [refusal('correction_value_invalid')];
      case 'line':
        return judgeLine(tx, application.id, await this.catalogueOf(tx, application), field, value);
    }
  }

  /** Stores a judged value; answers the names of the fields that it counts as a change of. */
  private async store(
    tx: EntityManager,
    application: Application,
    field: FiledField,
    value: string,
  ): Promise<readonly string[]> {
    if (field.kind === 'contact') application[COLUMN_OF_PART[field.part]] = value.trim();
    if (field.kind === 'iban') application.iban = normaliseIban(value);
    if (field.kind === 'answer') application.answers = await withCorrectedAnswer(tx, application, field.code, value);
    if (field.kind === 'motivation')
      await writeMotivations(tx, application.id, await this.catalogueOf(tx, application), { [field.theme]: value });
    if (field.kind === 'line')
      return correctLine(tx, application, await this.catalogueOf(tx, application), field, value);
    return [nameOfField(field)];
  }

  private catalogueOf(tx: EntityManager, { programmeVersionId }: Application): Promise<CallCatalogue> {
    return readCallCatalogue(tx, programmeVersionId);
  }
}
