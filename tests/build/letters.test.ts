import { expect, it } from 'vitest';
import { withPlainLetters } from '../../build/letters.mjs';

const compiled = (pattern: string, flags = 'gu') => new RegExp(withPlainLetters(pattern), flags);

const texts: Readonly<Record<string, string>> = {
  English: "The mayor's “naïve” plan — cost: £1.5bn (up 3%) — won’t pass, said Zoë O'Brien; see e.g. €9…",
  German: 'Die Straßenbahn fährt über die Brücke. „Größe zählt“, sagte Ärztin Ökçe: 12½ %!',
  Czech: 'Žižkovský ředitel Šťastný řekl: „Ústí čeká.“ Ďábel, ťuhýk, Úřad',
  Polish: 'Łódź – żądło; gęś „ćma”. Światło, Żuk, Ńa',
  Turkish: 'İstanbul’da ışık, Şişli; çoğu Ğ',
  Vietnamese: 'Thủ tướng Phạm Ấn Độ: “Đường Ởi, ỹ”',
  Greek: 'Η Αθήνα· «Ένα» λέει ο Ύδρας; ναι.',
  Russian: 'Ёлка в Москве: «Рост на 5 %», — сказал Щукин… Эх!',
  Ukrainian: 'Її з’їзд у Києві, Ґалаґан; Єва!',
  Arabic: 'قال الوزير: «سنعود غدًا»، وأضاف ٢٠٢٥؟ نعم؛ ـ',
  Hebrew: 'ראש הממשלה אמר: "לא", צה״ל; בית־ספר',
  Hindi: 'प्रधानमंत्री ने कहा: “हम आएँगे।” २०२५',
  Thai: 'นายกรัฐมนตรีกล่าวว่า "ได้" ๆ ฯลฯ',
  Japanese: '東京で「平和」と語った。カタカナー、ひらがな！𠮷野家',
  Korean: '대통령은 “간다”고 말했다. 3월 1일',
  Armenian: 'Երևան, Հայաստան։ «Այո՛»',
  Georgian: 'თბილისი: „კი“',
};

it.each(Object.entries(texts))('words of %s end where they end with the exact classes', (_, text) => {
  const words = '[\\p{L}\\p{N}\\p{M}]+';
  expect(text.match(compiled(words))).toEqual(text.match(new RegExp(words, 'gu')));
});

it.each(Object.entries(texts))('capitals and small letters of %s are those of the exact classes', (_, text) => {
  for (const letters of ['\\p{Lu}', '\\p{Ll}', '[^\\p{Lu}\\p{Ll}]+'])
    expect(text.match(compiled(letters))).toEqual(text.match(new RegExp(letters, 'gu')));
});

it('knows a class within brackets from one that stands alone, and leaves escaped brackets and other classes alone', () => {
  expect(compiled('^\\[\\p{Lu}[\\]\\p{Ll}-]*\\p{Script=Han}?$').test('[Aé]-b')).toBe(true);
  expect(withPlainLetters('\\P{Lu}\\p{Z}\\\\p{L}')).toBe('\\P{Lu}\\p{Z}\\\\p{L}');
});
