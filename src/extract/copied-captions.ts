import type { Line } from './line.ts';
import { lineVerdict } from './verdict.ts';

function isCaption(text: string): boolean {
  return lineVerdict(text)?.fate === 'caption';
}

/** So much of the shorter of two copies is the same. */
const leastAlike = 0.6;

/** A picture's description and its caption begin alike and stand together, one a little longer than the other. */
export function isCopiedCaption(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  if (text.length >= 12 && next.startsWith(text) && isCaption(next) && next.length <= 600) return true;
  if (text.length > 600) return false;
  return [index - 2, index - 1, index + 1, index + 2].some((at) => {
    const other = lines[at]?.text ?? '';
    const shorter = Math.min(text.length, other.length);
    const alike = Math.max(40, shorter * leastAlike);
    if (other.length > 600 || shorter < alike) return false;
    if (other === text) return text.endsWith('.');
    return other.slice(0, alike) === text.slice(0, alike) && !isPageTitle(text, other) && !isPageTitle(other, text);
  });
}

const behindTitle = /^\s?[|·•–—-]\s?\P{Ll}/u;

/** "A title | Harbour Post", as browsers name a page, above the title itself. */
function isPageTitle(text: string, title: string): boolean {
  return text.startsWith(title) && behindTitle.test(text.slice(title.length));
}
