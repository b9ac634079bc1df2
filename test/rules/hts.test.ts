import { describe, expect, test } from 'vitest';
import { coverage, dotted } from '../../src/rules/hts.ts';
import { nearestHts, readHts } from '../../src/rules/hts-code.ts';

/** `7206.10-7216.50` as an entry; what stands after `!` is excluded by name. */
function entry(text: string) {
  const [numbers = '', excluded] = text.split(' ! ');
  const [hts = '', through] = numbers.split('-');
  return {
    hts,
    ...(through === undefined ? {} : { through }),
    ...(excluded === undefined ? {} : { excluding: excluded.split(', ') }),
  };
}

describe('how an entry of a list covers a number', () => {
  test.each([
    // the steel list of 2018: Proclamation 9705, clause 1
    ['7206.10-7216.50', '7216.50', 'full'],
    ['7206.10-7216.50', '7216.50.00.00', 'full'],
    ['7206.10-7216.50', '7216.61', 'none'],
    ['7206.10-7216.50', '7216', 'part'],
    ['7206.10-7216.50', '7210.49.00', 'full'],
    ['7206.10-7216.50', '7205', 'none'],
    ['7206.10-7216.50', '7217', 'none'],
    ['7216.99-7301.10', '7216.91', 'none'],
    ['7216.99-7301.10', '7216.99.00.30', 'full'],
    ['7216.99-7301.10', '7222', 'full'],
    ['7216.99-7301.10', '7301.20', 'none'],
    ['7216.99-7301.10', '7301', 'part'],
    ['7302.10', '7302.10.50.20', 'full'],
    ['7302.10', '7302.20', 'none'],
    ['7302.40-7302.90', '7302.30', 'none'],
    ['7302.40-7302.90', '7302.50', 'full'],
    ['7302.40-7302.90', '7302', 'part'],
    // a heading begins with .10 and ends with .90, so that three are whole
    ['7304.10-7306.90', '7304', 'full'],
    ['7304.10-7306.90', '7305', 'full'],
    ['7304.10-7306.90', '7306', 'full'],
    ['7304.10-7306.90', '7307', 'none'],
    ['7206.10-7216.50', '7206', 'full'],
    // a number covers every line below it, and is no part of its neighbours
    ['7601', '7601.10.60.30', 'full'],
    ['7601', '7602', 'none'],
    ['7317.00.30', '7317.00.30.00', 'full'],
    ['7317.00.30', '7317.00', 'part'],
    ['7317.00.30', '7317', 'part'],
    ['7317.00.55.03', '7317.00.55', 'part'],
    ['7317.00.55.03', '7317.00', 'part'],
    ['7317.00.55.03', '7317.00.55.02', 'none'],
    ['9401.61.40.11', '9401.61', 'part'],
    ['8703.23.01', '8703.23', 'part'],
    // a number that ends in 00 is not divided further: it is the whole of the number before it
    ['8703.80.00', '8703.80', 'full'],
    ['8703.80.00', '8703', 'part'],
    ['2804.61.00.00', '2804.61', 'full'],
    ['2203.00.00', '2203', 'full'],
    ['2941.90.30.00', '2941.90.30', 'full'],
    ['2941.90.30.00', '2941.90.30.10', 'none'],
    ['2941.90.30.00', '2941.90', 'part'],
    // what is excluded by name
    ['7317.00.55 ! 7317.00.55.03, 7317.00.55.05', '7317.00.55.02', 'full'],
    ['7317.00.55 ! 7317.00.55.03, 7317.00.55.05', '7317.00.55.03', 'none'],
    ['7317.00.55 ! 7317.00.55.03, 7317.00.55.05', '7317.00.55', 'part'],
    ['7317.00.55 ! 7317.00.55.03, 7317.00.55.05', '7317', 'part'],
    ['8708.10.30 ! 8708.10.30.50', '8708.10.30.40', 'full'],
    ['8708.10 ! 8708.10.60', '8708.10.60.50', 'none'],
    ['8708.10 ! 8708.10.60.00', '8708.10.60', 'none'],
    // ranges at other precisions
    ['7217', '7217', 'full'],
    ['7208-7212', '7212.60.00', 'full'],
    ['7208-7212', '7213', 'none'],
    ['7317.00.55.03-7317.00.55.07', '7317.00.55.05', 'full'],
    ['7317.00.55.03-7317.00.55.07', '7317.00.55.08', 'none'],
    ['7317.00.55.03-7317.00.55.07', '7317.00.55', 'part'],
  ])('%s, asked for %s: %s', (text, number, expected) => {
    expect(coverage(entry(text), number)).toBe(expected);
    expect(coverage(entry(text), number.replaceAll('.', ''))).toBe(expected);
  });
});

describe('which number a reader means', () => {
  test.each([
    ['7317', '7317'],
    ['7317.00.30', '7317.00.30'],
    ['73170030', '7317.00.30'],
    ['7317003000', '7317.00.30.00'],
    ['7317.00.5503', '7317.00.55.03'],
    ['7317 00 55 03', '7317.00.55.03'],
    ['7317-00-55', '7317.00.55'],
    [' HTS 7216.50 ', '7216.50'],
    ['HTSUS: 7216.50', '7216.50'],
    ['US HTS code 7216.50', '7216.50'],
    ['heading 7216', '7216'],
    ['hs7216.50', '7216.50'],
    ['７３１７．００．３０', '7317.00.30'],
    ['HTSコード７３１７・００・３０', '7317.00.30'],
    ['第7317.00号', '7317.00'],
    ['7317.00.30 · Nails, tacks and staples', '7317.00.30'],
    ['9903.81.87', '9903.81.87'],
  ])('%s is %s', (text, expected) => {
    const read = readHts(text);
    expect('problem' in read ? read.problem : dotted(read.digits)).toBe(expected);
  });

  test.each([
    ['', 'no-number'],
    ['nails', 'no-number'],
    ['釘', 'no-number'],
    ['3D printer', 'no-number'],
    ['73', 'too-short'],
    ['731', 'too-short'],
    ['73170', 'odd'],
    ['7317.00.3', 'odd'],
    ['7317.00.550', 'odd'],
    ['7317.00.55.033', 'too-long'],
    ['7206.10-7216.50', 'too-long'],
  ])('%s is %s', (text, problem) => expect(readHts(text)).toMatchObject({ problem }));

  test('a zero that a spreadsheet lost is put back; digits too many or too few lead to known numbers', () => {
    const known = ['0402.99.68', '7317.00.30', '7318.15.20'];
    expect(nearestHts('4029968', known)).toContain('0402.99.68');
    expect(nearestHts('73', known)).toEqual(['7317', '7318']);
    expect(nearestHts('7317003', known)).toEqual(['7317.00.30', '7317.00']);
    expect(nearestHts('731700300012', known)).toEqual(['7317.00.30.00']);
  });
});
