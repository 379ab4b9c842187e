import { StreamableFile } from '@nestjs/common';
import { JsonText, Versioned } from '../http/json-text';
import { answerOf } from './answer-of';

describe('an answer that is kept', () => {
  it.each([
    [new JsonText('{"a":1}', 4), { text: '{"a":1}', version: 4 }],
    [new JsonText('[]'), { text: '[]', version: null }],
    [new Versioned({ a: 1 }, 7), { text: '{"a":1}', version: 7 }],
    [{ a: 1 }, { text: '{"a":1}', version: null }],
    [undefined, { text: '', version: null }],
  ])('says the same again: %j', (value, answer) => {
    expect(answerOf(value)).toEqual(answer);
  });

  it.each([
    ['a file', new StreamableFile(Buffer.from('x'))],
    ['bytes', new Uint8Array(1)],
    ['more than a million characters', { text: 'a'.repeat(1_000_000) }],
  ])('is never %s', (_, value) => {
    expect(answerOf(value)).toBeNull();
  });
});
