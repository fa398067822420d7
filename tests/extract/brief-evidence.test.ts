import { describe, expect, it } from 'vitest';
import { briefEvidence } from '../../src/extract/brief-evidence.ts';

const credited = (credit: string) =>
  briefEvidence(
    [
      {
        title: 'Harbour pilots strike',
        text: `ROME (${credit}) - Harbour pilots went on strike over pay.`,
        isSigned: false,
      },
      { title: 'Quarry reopens', text: `OSLO (${credit}) - Quarry workers returned after the fire.`, isSigned: false },
      { title: 'Orchard frost', text: `BERN (${credit}) - Orchard owners counted the trees lost.`, isSigned: false },
    ],
    ['The day in brief'],
    'en',
  );

describe('what speaks for short items', () => {
  it('is the same whether an agency is written out or by its initials', () => {
    expect(credited('AFP')).toEqual(credited('Agence France-Presse'));
    expect(credited('AFP').own).toBeGreaterThan(0);
  });
});
