import { fileRows } from './file-rows';

const ASKING = {
  themes: [],
  questions: [],
  incentives: [],
  attachments: [{ code: 'statuten', title: 'Statuten', description: '', need: 'required' }],
} as const;
const OLD = { id: 'a', slot: 'statuten', name: 'oud.pdf' };
const KEPT = { id: 'b', slot: 'statuten', name: 'bijlage.pdf' };
const NEW = { id: 'c', slot: '', name: 'begroting.xlsx' };

describe('files of two versions', () => {
  it('are told by name where they came or went, beside what stayed', () => {
    expect(fileRows([OLD, KEPT], [KEPT, NEW], ASKING)).toEqual([
      {
        field: 'files.statuten',
        title: 'Bestand: Statuten',
        before: [
          { kind: 'removed', text: 'oud.pdf\n' },
          { kind: 'same', text: 'bijlage.pdf' },
        ],
        after: [{ kind: 'same', text: 'bijlage.pdf' }],
      },
      {
        field: 'files.',
        title: 'Andere bestanden',
        before: [],
        after: [{ kind: 'added', text: 'begroting.xlsx' }],
      },
    ]);
  });

  it('are no difference when both have the same', () => {
    expect(fileRows([KEPT], [KEPT], ASKING)).toEqual([]);
  });
});
