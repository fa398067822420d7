const copyright =
  /^(?:©|\(c\)|copyright(?: ©| \(c\))?) ?(?:\d{4}(?: ?[-–] ?\d{4})? )?(?:by )?([^\s.,|©()-][^,|©()/:।]{1,40}?)(?: \d{4})?(?:[.,|।]| all rights|$| inc\b| designed| ltd\b| llc\b)/i;

/** Whom a line names as the owner of a text: "© 2023 Harbour Post". */
export function copyrightOwner(text: string): string | undefined {
  const owner = copyright.exec(text)?.[1]?.trim();
  return owner && !/^\d|^all rights/i.test(owner) ? cutName(owner) : undefined;
}

const mark = /(?:©|\([cC]\)|\b[Cc]opyright\b|\bCOPYRIGHT\b|저작권자)/u;
const marks = /^(?:[\s:]*(?:©|\(c\)|copyright|저작권자|by|\d{4}(?:\s?[-–—]\s?(?:\d{4}|present))?\b)[\s,:]*)+/iu;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** What stands behind an owner: its form as a company, that all rights are reserved, who made the site. */
const behind =
  /[|·•:/()–—।;,]|\.(?:\s|$)|\s(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i|tüm hakları|все права|wszelkie|alla rättigheter|alle rettigheder|powered|designed|inc|ltd|llc|gmbh|लिमिटेड)(?!\p{L})|\s?(?:無断|无断|무단|版权|保留)|\s(?:19|20)\d{2}/iu;
const quoted = /[«“„"『「](?<name>[^«»“”„"』」]{2,40})[»”“"』」]/u;
const noOwner = /^(?:all rights|alle rechte|tous droits|todos|tüm|все права|the authors?|die autoren)\b|^\d/iu;

/**
 * Whom a line in the foot of a page names as the owner of the page, wherever in the line: "Imprint | © 2026 Harbour Post",
 * "Harbour Post © 2026". Within a line a year tells it from the credit of a picture.
 */
export function footOwner(text: string): string | undefined {
  const at = mark.exec(text)?.index;
  if (at === undefined || (at > 0 && !year.test(text) && !text.startsWith('저작권자'))) return undefined;
  const before = text
    .slice(0, at)
    .split(/[|·•]|\.\s/u)
    .at(-1);
  return [text.slice(at).replace(marks, ''), before ?? ''].map(cutName).find(isOwner);
}

function isOwner(name: string): boolean {
  return /^\p{L}/u.test(name) && name.length <= 45 && name.length > 1 && !noOwner.test(name);
}

function cutName(owner: string): string {
  const cut = behind.exec(owner);
  const own = (cut ? owner.slice(0, cut.index) : owner).trim();
  return quoted.exec(own)?.groups?.name?.trim() ?? own;
}
