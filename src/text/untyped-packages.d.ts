declare module 'stopword' {
  type StopWords = readonly string[];
  export const ara: StopWords, bul: StopWords, cat: StopWords, ces: StopWords, dan: StopWords, deu: StopWords;
  export const ell: StopWords, eng: StopWords, spa: StopWords, fas: StopWords, fin: StopWords, fra: StopWords;
  export const heb: StopWords, hin: StopWords, hun: StopWords, ind: StopWords, ita: StopWords, jpn: StopWords;
  export const nld: StopWords, nob: StopWords, pol: StopWords, por: StopWords, ron: StopWords, rus: StopWords;
  export const swe: StopWords, tur: StopWords, ukr: StopWords, zho: StopWords;
}

declare module 'wink-porter2-stemmer' {
  export default function porter2(word: string): string;
}
