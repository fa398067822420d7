import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/render/locale-of.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { columnsOf } from '../../src/render/wrap-lines.ts';
import { sampleEdition, sentence } from '../support/edition.ts';

const view = viewOf(sampleEdition(), localeOf('en'));
const introducer = '\u001B';
const colours = new RegExp(`${introducer}\\[[\\d;]*m`, 'gu');
const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => columnsOf(line.replace(colours, ''))));

describe('an edition in the terminal', () => {
  it.each([40, 60, 76])('fills %i columns and no more', (columns) => {
    const text = terminalText(view, { columns, colour: true });
    const withoutLinks = text.replace(/^.*https:.*$/gmu, '');
    expect(widthOf(withoutLinks)).toBe(columns);
  });

  it('is no wider than 76 columns in a wide one, and can be read in one that says it has none', () => {
    expect(widthOf(terminalText(view, { columns: 300, colour: false }))).toBe(76);
    expect(widthOf(terminalText(view, { columns: 0, colour: false }).replace(/^.*https:.*$/gmu, ''))).toBe(20);
  });

  it('has headings in bold, citations dim, and each line ends its own colours', () => {
    const text = terminalText(view, { columns: 76, colour: true });
    expect(text).toContain('\u001B[1mThe Halvorsund Letter\u001B[0m');
    expect(text).toContain('\u001B[1;32mThe ferry strike\u001B[0m');
    expect(text).toContain('crossing.\u001B[2m [1, 2]\u001B[0m');
    for (const line of text.split('\n')) {
      const [last] = line.match(colours)?.slice(-1) ?? [];
      expect(last ?? '\u001B[0m').toBe('\u001B[0m');
    }
  });

  it('has the same words without colours', () => {
    const options = { columns: 60 };
    const coloured = terminalText(view, { ...options, colour: true });
    const plain = terminalText(view, { ...options, colour: false });
    expect(plain).not.toContain('\u001B');
    expect(coloured.replace(colours, '')).toBe(plain);
  });

  it('breaks Chinese by the columns that it takes, and Hebrew between words', () => {
    const chinese = '渡轮工人在午夜停止工作，外岛至少到星期四都没有定期航班。'.repeat(3);
    const hebrew = 'צוותי המעבורות הפסיקו לעבוד בחצות והאיים נותרו ללא הפלגות עד יום חמישי לפחות'.repeat(2);
    const bottomLine = [sentence(chinese, 1), sentence(hebrew, 1)];
    const text = terminalText(viewOf(sampleEdition({ bottomLine, sections: [] }), localeOf('en')), {
      columns: 40,
      colour: false,
    });
    expect(widthOf(text.replace(/^.*https:.*$/gmu, ''))).toBeLessThanOrEqual(40);
    expect(text.replace(/\n {2}/gu, '')).toContain(chinese);
    expect(text.replace(/\n {2}/gu, ' ')).toContain(hebrew);
  });
});
