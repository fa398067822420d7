/**
 * Character references by name: those of HTML 4, and of HTML 5 what names of Central Europe are written with. Each row is
 * the code point of its first name; the others follow one by one.
 */
const runs: readonly (readonly [number, string])[] = [
  [34, 'quot'],
  [38, 'amp apos'],
  [60, 'lt'],
  [62, 'gt'],
  [160, 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr'],
  [176, 'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest'],
  [192, 'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml'],
  [208, 'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig'],
  [224, 'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml'],
  [240, 'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'],
  [258, 'Abreve abreve Aogon aogon Cacute cacute'],
  [268, 'Ccaron ccaron Dcaron dcaron Dstrok dstrok'],
  [280, 'Eogon eogon Ecaron ecaron'],
  [286, 'Gbreve gbreve'],
  [304, 'Idot imath'],
  [321, 'Lstrok lstrok Nacute nacute'],
  [327, 'Ncaron ncaron'],
  [336, 'Odblac odblac OElig oelig'],
  [344, 'Rcaron rcaron Sacute sacute'],
  [350, 'Scedil scedil Scaron scaron'],
  [366, 'Uring uring Udblac udblac'],
  [376, 'Yuml Zacute zacute Zdot zdot Zcaron zcaron'],
  [402, 'fnof'],
  [710, 'circ'],
  [732, 'tilde'],
  [913, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [931, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [945, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho'],
  [962, 'sigmaf sigma tau upsilon phi chi psi omega'],
  [8194, 'ensp emsp'],
  [8201, 'thinsp'],
  [8204, 'zwnj zwj lrm rlm'],
  [8211, 'ndash mdash'],
  [8216, 'lsquo rsquo sbquo'],
  [8220, 'ldquo rdquo bdquo'],
  [8224, 'dagger Dagger bull'],
  [8230, 'hellip'],
  [8240, 'permil'],
  [8242, 'prime Prime'],
  [8249, 'lsaquo rsaquo'],
  [8254, 'oline'],
  [8260, 'frasl'],
  [8364, 'euro'],
  [8482, 'trade'],
  [8592, 'larr uarr rarr darr harr'],
  [8722, 'minus'],
  [8734, 'infin'],
  [8776, 'asymp'],
  [8800, 'ne equiv'],
  [8804, 'le ge'],
];

const characterByName = new Map(
  runs.flatMap(([first, names]) => names.split(' ').map((name, index) => [name, String.fromCodePoint(first + index)])),
);

/** Code points 128 to 159 are control characters that nobody means: HTML reads them as windows-1252. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

const reference = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z\d]{1,15}));/g;

/**
 * Decodes character references once. What is none stays as it is, as does every entity that a document declares for
 * itself: nothing is ever expanded.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return characterByName.get(name) ?? whole;
    return character(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
  });
}

function character(code: number): string {
  if (code >= 128 && code < 160) return windows1252[code - 128] ?? '\uFFFD';
  const isScalar = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
  return isScalar ? String.fromCodePoint(code) : '\uFFFD';
}
