import fc from 'fast-check';

/**
 * Any text, halves of pairs among it. Faster than fast-check's strings of `binary` units, whose first use compares all
 * characters there are with its list of odd strings.
 */
export const anyText = (maxLength = 20) => fc.uint16Array({ maxLength }).map((units) => String.fromCharCode(...units));
