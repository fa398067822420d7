import { expect, test } from 'vitest';
import { isServiceTitle } from '../../src/extract/service-pages.ts';

test.each(['Local News Archives', 'Kultur Archiv', 'Etiqueta: trashumancia'])('"%s" gathers what was told', (title) =>
  expect(isServiceTitle(title)).toBe(true),
);

test.each(['Fire destroys the city archives', 'Land kauft das Haus am Archiv'])('"%s" tells news', (title) =>
  expect(isServiceTitle(title)).toBe(false),
);
