import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/model/dataset.ts';
import type { Measure } from '../src/model/measure.ts';
import { isBase, measuresFor } from '../src/rules/measures.ts';

// The founding document: METI's White Paper on International Economy and Trade 2022, section on the United States.
// Every fact of it stands here once more, written by hand, so that no edit of the data can lose or change one.
// Facts about measures are also asked of the measures themselves (see LAW below).
const WHITE_PAPER = 'https://www.meti.go.jp/report/tsuhaku2022/2022honbun/i3210000.html';

/** A name in English and in Japanese. */
type Name = readonly [en: string, ja: string];

interface Fact {
  section: string;
  kind: 'event' | 'framework' | 'position' | 'indicator' | 'measure' | 'investigation';
  date: string | null;
  figures?: readonly (readonly [value: number | string, unit: string, asOf: string | null])[];
  people?: readonly Name[];
  /** Japan and the United States unless others are named. */
  countries?: readonly string[];
  programs?: readonly string[];
  /** Words that the statement must say, in each language. */
  en: readonly string[];
  ja: readonly string[];
  /** Where the law or later events say more than the document: words of the note, English beside Japanese. */
  note?: readonly Name[];
}

const BIDEN: Name = ['Joseph R. Biden', 'ジョセフ・バイデン'];
const KAJIYAMA: Name = ['Kajiyama Hiroshi', '梶山弘志'];
const TAI: Name = ['Katherine Tai', 'キャサリン・タイ'];
const GRANHOLM: Name = ['Jennifer Granholm', 'ジェニファー・グランホルム'];
const RAIMONDO: Name = ['Gina Raimondo', 'ジーナ・レモンド'];
const SUGA: Name = ['Suga Yoshihide', '菅義偉'];
const KERRY: Name = ['John Kerry', 'ジョン・ケリー'];
const HAGIUDA: Name = ['Hagiuda Koichi', '萩生田光一'];
const DOMBROVSKIS: Name = ['Valdis Dombrovskis', 'ヴァルディス・ドンブロフスキス'];
const KISHIDA: Name = ['Kishida Fumio', '岸田文雄'];
const EMANUEL: Name = ['Rahm Emanuel', 'ラーム・エマニュエル'];
// biome-ignore format: a fact in three or four lines, so that the table can be read as one
const FACTS: Readonly<Record<string, Fact>> = {
  'doc-structure': { section: '1', kind: 'framework', date: null, figures: [[14, 'meetings', '2022-02']],
    en: ['14 numbered meetings', 'Section 232', 'trade and investment', 'economic cooperation'],
    ja: ['14件', '通商拡大法232条', '貿易投資', '経済協力'],
    note: [['March 23, 2021', '2021年3月23日'], ['February 9, 2022', '2022年2月9日']] },
  'intro-biden-start': { section: '1', kind: 'event', date: '2021-01', people: [BIDEN], countries: ['US'],
    en: ['Biden', 'January 2021'],
    ja: ['バイデン政権', '2021年1月'],
    note: [['January 20, 2021', '2021年1月20日']] },
  'intro-april-meetings': { section: '1', kind: 'event', date: '2021-04',
    en: ['April 2021', 'ministers', 'leaders', 'close ties'],
    ja: ['2021年4月', '閣僚級', '首脳会談', '緊密'] },
  'intro-visits-2021': { section: '1', kind: 'event', date: '2021',
    en: ['summer to autumn 2021', 'COVID-19', 'face to face'],
    ja: ['2021年夏から秋', '新型コロナ', '来日', '対面'] },
  'intro-results': { section: '1', kind: 'position', date: '2022-01',
    en: ['JUCIP', 'November 2021', 'January 2022', '2+2'],
    ja: ['JUCIP', '2021年11月', '2022年1月', '2＋2'] },
  'm01-meeting': { section: '1-(1)', kind: 'event', date: '2021-03-23', people: [KAJIYAMA, TAI],
    en: ['by video', 'March 23, 2021'],
    ja: ['テレビ会談', '2021年3月23日'] },
  'm01-congratulation': { section: '1-(1)', kind: 'event', date: '2021-03-23', people: [KAJIYAMA, TAI],
    en: ['congratulated', 'Trade Representative'],
    ja: ['通商代表', '祝意'] },
  'm01-topics': { section: '1-(1)', kind: 'event', date: '2021-03-23', people: [KAJIYAMA, TAI],
    en: ['WTO reform', 'trilateral', 'free and fair', 'Asia'],
    ja: ['WTO改革', '三極貿易大臣会合', '自由で公正', 'アジア'] },
  'm02-meeting': { section: '1-(2)', kind: 'event', date: '2021-03-24', people: [KAJIYAMA, GRANHOLM],
    en: ['by video', 'March 24, 2021'],
    ja: ['テレビ会談', '2021年3月24日'] },
  'm02-congratulation': { section: '1-(2)', kind: 'event', date: '2021-03-24', people: [KAJIYAMA, GRANHOLM],
    en: ['congratulated', 'Secretary of Energy'],
    ja: ['エネルギー長官', '祝意'] },
  'm02-carbon-neutral': { section: '1-(2)', kind: 'position', date: '2021-03-24', figures: [[2050, 'year', '2021-03-24']], people: [KAJIYAMA, GRANHOLM],
    en: ['2050', 'Green Growth Strategy'],
    ja: ['2050年カーボンニュートラル', 'グリーン成長戦略'] },
  'm02-topics': { section: '1-(2)', kind: 'event', date: '2021-03-24', people: [KAJIYAMA, GRANHOLM],
    en: ['hydrogen', 'CCUS', 'carbon recycling', 'nuclear', 'third countries', 'Asia-Pacific'],
    ja: ['水素', 'CCUS', 'カーボンリサイクル', '原子力', '第三国', 'アジア太平洋'] },
  'm03-meeting': { section: '1-(3)', kind: 'event', date: '2021-04-08', people: [KAJIYAMA, RAIMONDO],
    en: ['by telephone', 'April 8, 2021'],
    ja: ['電話会談', '2021年4月8日'] },
  'm03-congratulation': { section: '1-(3)', kind: 'event', date: '2021-04-08', people: [KAJIYAMA, RAIMONDO],
    en: ['congratulated', 'Secretary of Commerce'],
    ja: ['商務長官', '祝意'] },
  'm03-topics': { section: '1-(3)', kind: 'event', date: '2021-04-08', people: [KAJIYAMA, RAIMONDO], programs: ['semiconductors'],
    en: ['export controls', 'semiconductor supply chains', 'energy and the environment'],
    ja: ['輸出管理', '半導体サプライチェーン', 'エネルギー・環境'] },
  'm04-visit': { section: '1-(4)', kind: 'event', date: '2021-04-15', figures: [['2021-04-15', 'date', null], ['2021-04-18', 'date', null]], people: [SUGA],
    en: ['Suga', 'April 15 to 18, 2021'],
    ja: ['菅', '2021年4月15日から18日'] },
  'm04-summit': { section: '1-(4)', kind: 'event', date: '2021-04-16', people: [SUGA, BIDEN],
    en: ['first meeting in person', 'April 16, 2021'],
    ja: ['初めて対面', '2021年4月16日'],
    note: [['April 17', '4月17日']] },
  'm04-economic': { section: '1-(4)', kind: 'position', date: '2021-04-16', people: [SUGA, BIDEN],
    en: ['close economic relationship', 'Indo-Pacific', 'world economy'],
    ja: ['緊密な経済関係', 'インド太平洋', '世界経済'] },
  'm04-joint-statement': { section: '1-(4)', kind: 'framework', date: '2021-04-16', people: [SUGA, BIDEN],
    en: ['joint statement', 'U.S.-Japan Global Partnership for a New Era'],
    ja: ['共同声明', '新たな時代における日米グローバル・パートナーシップ'] },
  'm04-core': { section: '1-(4)', kind: 'framework', date: '2021-04-16', people: [SUGA, BIDEN],
    en: ['better recovery', 'CoRe', 'digital', 'COVID-19', 'green growth'],
    ja: ['より良い回復', '競争力・強靱性（コア）', 'デジタル', 'コロナ', 'グリーン成長'] },
  'm04-climate': { section: '1-(4)', kind: 'position', date: '2021-04-16', people: [SUGA, BIDEN],
    en: ['decarbonization', 'climate summit', 'COP26'],
    ja: ['脱炭素化', '気候サミット', 'COP26'] },
  'm04-climate-partnership': { section: '1-(4)', kind: 'framework', date: '2021-04-16', figures: [[3, 'fields', '2021-04-16']], people: [SUGA, BIDEN],
    en: ['Climate Partnership on Ambition, Decarbonization and Clean Energy', 'Paris Agreement', 'clean-energy technology', 'developing countries'],
    ja: ['野心、脱炭素化及びクリーンエネルギーに関する日米気候パートナーシップ', 'パリ協定', 'クリーンエネルギー技術', '途上国'] },
  'm05-meeting': { section: '1-(5)', kind: 'event', date: '2021-07-02', people: [KAJIYAMA, KERRY],
    en: ['Kerry', 'by telephone', 'July 2, 2021'],
    ja: ['ケリー', '電話会談', '2021年7月2日'] },
  'm05-topics': { section: '1-(5)', kind: 'event', date: '2021-07-02', people: [KAJIYAMA, KERRY],
    en: ['climate and energy'],
    ja: ['気候変動・エネルギー'] },
  'm06-meeting': { section: '1-(6)', kind: 'event', date: '2021-08-31', people: [KAJIYAMA, KERRY],
    en: ['Kerry', 'in person', 'August 31, 2021'],
    ja: ['ケリー', '対面', '2021年8月31日'] },
  'm06-topics': { section: '1-(6)', kind: 'event', date: '2021-08-31', people: [KAJIYAMA, KERRY],
    en: ['greenhouse gas'],
    ja: ['温室効果ガス'] },
  'm07-meeting': { section: '1-(7)', kind: 'event', date: '2021-11-04', people: [HAGIUDA, TAI],
    en: ['by video', 'November 4, 2021'],
    ja: ['テレビ会談', '2021年11月4日'] },
  'm07-order': { section: '1-(7)', kind: 'position', date: '2021-11-04', people: [HAGIUDA, TAI],
    en: ['free and fair', 'Indo-Pacific', 'market-distorting'],
    ja: ['自由で公正', 'インド太平洋', '市場歪曲的措置'] },
  'm07-232-request': { section: '1-(7)', kind: 'position', date: '2021-11-04', people: [HAGIUDA, TAI], programs: ['steel', 'aluminum'],
    en: ['strongly asked', 'Section 232', 'steel and aluminum'],
    ja: ['強く求めた', '232条追加関税', '鉄鋼・アルミ'] },
  'm08-meeting': { section: '1-(8)', kind: 'event', date: '2021-11-05', people: [HAGIUDA, RAIMONDO],
    en: ['by telephone', 'November 5, 2021'],
    ja: ['電話会談', '2021年11月5日'] },
  'm08-topics': { section: '1-(8)', kind: 'event', date: '2021-11-05', people: [HAGIUDA, RAIMONDO],
    en: ['industrial competitiveness', 'supply chains'],
    ja: ['産業競争力', 'サプライチェーン'] },
  'm08-232-request': { section: '1-(8)', kind: 'position', date: '2021-11-05', people: [HAGIUDA, RAIMONDO], programs: ['steel', 'aluminum'],
    en: ['strongly asked', 'Section 232', 'steel and aluminum'],
    ja: ['強く要請', '232条追加関税', '鉄鋼・アルミ'] },
  'm09-meeting': { section: '1-(9)', kind: 'event', date: '2021-11-15', people: [HAGIUDA, RAIMONDO],
    en: ['Tokyo', 'November 15, 2021'],
    ja: ['東京', '2021年11月15日'] },
  'm09-232-talks': { section: '1-(9)', kind: 'measure', date: '2021-11-15', people: [HAGIUDA, RAIMONDO], programs: ['steel', 'aluminum'],
    en: ['start consultations', 'Section 232'],
    ja: ['協議の開始', '232条追加関税'] },
  'm09-jucip': { section: '1-(9)', kind: 'framework', date: '2021-11-15', people: [HAGIUDA, RAIMONDO],
    en: ['Japan-U.S. Commercial and Industrial Partnership (JUCIP)', 'supply chains', 'climate change', 'like-minded'],
    ja: ['日米商務・産業パートナーシップ（JUCIP）', 'サプライチェーン', '気候変動', '有志国'] },
  'm10-meeting': { section: '1-(10)', kind: 'event', date: '2021-11-17', people: [HAGIUDA, TAI],
    en: ['Tokyo', 'November 17, 2021'],
    ja: ['東京', '2021年11月17日'] },
  'm10-232': { section: '1-(10)', kind: 'position', date: '2021-11-17', people: [HAGIUDA, TAI], programs: ['steel', 'aluminum'],
    en: ['Section 232', 'excess production capacity'],
    ja: ['232条追加関税', '過剰生産能力'] },
  'm10-topics': { section: '1-(10)', kind: 'event', date: '2021-11-17', people: [HAGIUDA, TAI],
    en: ['Indo-Pacific', 'market-distorting', 'MC12'],
    ja: ['インド太平洋', '市場歪曲的措置', 'MC12'] },
  'm11-meeting': { section: '1-(11)', kind: 'event', date: '2021-11-30', people: [HAGIUDA, TAI, DOMBROVSKIS], countries: ['EU', 'JP', 'US'],
    en: ['trilateral', 'by video', 'November 30, 2021'],
    ja: ['三極貿易大臣会合', 'テレビ会議', '2021年11月30日'] },
  'm11-mc12': { section: '1-(11)', kind: 'position', date: '2021-11-30', people: [HAGIUDA, TAI, DOMBROVSKIS], countries: ['EU', 'JP', 'US'],
    en: ['MC12', 'postponed', 'COVID-19'],
    ja: ['MC12', '延期', '新型コロナ'] },
  'm11-nonmarket': { section: '1-(11)', kind: 'framework', date: '2021-11-30', people: [HAGIUDA, TAI, DOMBROVSKIS], countries: ['EU', 'JP', 'US'],
    en: ['non-market policies and practices', 'working level', 'joint statement'],
    ja: ['非市場的政策・慣行', '事務レベル', '共同声明'] },
  'm12-meeting': { section: '1-(12)', kind: 'event', date: '2022-01-06', people: [HAGIUDA, GRANHOLM],
    en: ['by video', 'January 6, 2022'],
    ja: ['テレビ会談', '2022年1月6日'] },
  'm12-clean-energy': { section: '1-(12)', kind: 'position', date: '2022-01-06', figures: [[2050, 'year', '2022-01-06'], [2030, 'year', '2022-01-06']], people: [HAGIUDA, GRANHOLM],
    en: ['2050', '2030', 'hydrogen', 'fuel ammonia', 'CCUS', 'nuclear'],
    ja: ['2050年', '2030年', '水素', '燃料アンモニア', 'CCUS', '原子力'] },
  'm12-nuclear': { section: '1-(12)', kind: 'position', date: '2022-01-06', people: [HAGIUDA, GRANHOLM],
    en: ['small modular reactors', 'NuScale', 'fast reactors'],
    ja: ['小型モジュール炉（SMR）', 'NuScale', '高速炉'] },
  'm12-iea': { section: '1-(12)', kind: 'event', date: '2022-02', people: [HAGIUDA, GRANHOLM],
    en: ['International Energy Agency (IEA)', 'chair', 'February 2022'],
    ja: ['国際エネルギー機関（IEA）', '議長', '2022年2月'],
    note: [['late March 2022', '2022年3月下旬'], ['Paris', 'パリ'], ['March 23 and 24', '3月23日・24日']] },
  'm13-summit': { section: '1-(13)', kind: 'event', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['Kishida', 'by video', 'January 21, 2022'],
    ja: ['岸田', 'テレビ会談', '2022年1月21日'] },
  'm13-foip': { section: '1-(13)', kind: 'position', date: '2022-01-21', people: [KISHIDA, BIDEN], countries: ['AU', 'IN', 'JP', 'US'],
    en: ['Australia', 'India', 'ASEAN', 'Europe'],
    ja: ['豪州', 'インド', 'ASEAN', '欧州'] },
  'm13-quad': { section: '1-(13)', kind: 'event', date: '2022-01-21', people: [KISHIDA, BIDEN], countries: ['AU', 'IN', 'JP', 'US'],
    en: ['Quad', 'first half of 2022', 'supported'],
    ja: ['日米豪印', '2022年前半', '支持'],
    note: [['Tokyo in May 2022', '2022年5月に東京'], ['May 24', '5月24日']] },
  'm13-new-capitalism': { section: '1-(13)', kind: 'position', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['new form of capitalism', 'next meeting'],
    ja: ['新しい資本主義', '次回の会談'] },
  'm13-econ-security': { section: '1-(13)', kind: 'position', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['economic security'],
    ja: ['経済安全保障'] },
  'm13-epcc': { section: '1-(13)', kind: 'framework', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['Economic Policy Consultative Committee', 'ministerial level', '2+2'],
    ja: ['日米経済政策協議委員会', '閣僚級', '2＋2'] },
  'm13-core': { section: '1-(13)', kind: 'position', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['CoRe Partnership', 'Indo-Pacific'],
    ja: ['コアパートナーシップ', 'インド太平洋'] },
  'm13-ipef': { section: '1-(13)', kind: 'position', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['IPEF', 'welcomed'],
    ja: ['IPEF', '歓迎'] },
  'm13-communication': { section: '1-(13)', kind: 'position', date: '2022-01-21', people: [KISHIDA, BIDEN],
    en: ['close contact', 'in person'],
    ja: ['緊密に意思疎通', '対面'] },
  'm14-meeting': { section: '1-(14)', kind: 'event', date: '2022-02-09', people: [HAGIUDA, EMANUEL],
    en: ['Emanuel', 'courtesy call', 'February 9, 2022'],
    ja: ['エマニュエル', '表敬', '2022年2月9日'] },
  'm14-cooperation': { section: '1-(14)', kind: 'position', date: '2022-02-09', people: [HAGIUDA, EMANUEL],
    en: ['inclusive growth', 'free and fair', 'Indo-Pacific'],
    ja: ['包摂的成長', '自由で公正', 'インド太平洋'] },
  'm14-lng': { section: '1-(14)', kind: 'position', date: '2022-02-09', people: [HAGIUDA, EMANUEL],
    en: ['LNG', 'Europe', 'stable supply'],
    ja: ['LNG', '欧州', '安定供給'] },
  's2-start': { section: '2', kind: 'measure', date: '2018-03-23', figures: [[25, 'percent', '2018-03-23'], [10, 'percent', '2018-03-23']], countries: ['US'], programs: ['steel', 'aluminum'],
    en: ['March 23, 2018', '25% on steel', '10% on aluminum'],
    ja: ['2018年3月23日', '鉄鋼25％', 'アルミ10％'],
    note: [['Proclamations 9705 (steel) and 9704 (aluminum)', '大統領布告9705号（鉄鋼）と9704号（アルミ）'], ['March 8, 2018', '2018年3月8日']] },
  's2-excl-au': { section: '2', kind: 'measure', date: '2018', countries: ['AU', 'US'], programs: ['steel', 'aluminum'],
    en: ['Australia', 'both steel and aluminum', 'without a quantity limit'],
    ja: ['豪州', '鉄鋼・アルミとも', '数量制限なし'],
    note: [['Proclamations 9758 and 9759', '大統領布告9758号・9759号'], ['May 31, 2018', '2018年5月31日'], ['March 12, 2025', '2025年3月12日']] },
  's2-excl-kr': { section: '2', kind: 'measure', date: '2018', countries: ['KR', 'US'], programs: ['steel'],
    en: ['South Korea', 'steel duty', 'quantity limit'],
    ja: ['韓国', '鉄鋼に限り', '数量制限'],
    note: [['April 30, 2018', '2018年4月30日'], ['May 1, 2018', '5月1日'], ['March 12, 2025', '2025年3月12日']] },
  's2-excl-br': { section: '2', kind: 'measure', date: '2018', countries: ['BR', 'US'], programs: ['steel'],
    en: ['Brazil', 'steel duty', 'quantity limit'],
    ja: ['ブラジル', '鉄鋼に限り', '数量制限'],
    note: [['June 1, 2018', '2018年6月1日'], ['March 12, 2025', '2025年3月12日']] },
  's2-excl-ar': { section: '2', kind: 'measure', date: '2018', countries: ['AR', 'US'], programs: ['steel', 'aluminum'],
    en: ['Argentina', 'both steel and aluminum', 'quantity limits'],
    ja: ['アルゼンチン', '鉄鋼・アルミの双方', '数量制限'],
    note: [['June 1, 2018', '2018年6月1日'], ['March 12, 2025', '2025年3月12日']] },
  's2-excl-ca-2020': { section: '2', kind: 'measure', date: '2020-10', countries: ['CA', 'US'], programs: ['aluminum'],
    en: ['October 2020', 'Canada', 'aluminum', 'quantity limits'],
    ja: ['2020年10月', 'カナダ', 'アルミ', '数量制限'],
    note: [['Proclamation 10106', '大統領布告10106号'], ['October 27, 2020', '2020年10月27日'], ['September 1, 2020', '9月1日に遡及'], ['non-alloyed unwrought aluminum', '非合金のアルミ地金'], ['expected monthly volumes', '月別の見込み数量'], ['May 2019', '2019年5月']] },
  's2-product-exclusion': { section: '2', kind: 'measure', date: '2018', figures: [[2, 'criteria', '2022-02']], countries: ['US'], programs: ['steel', 'aluminum'],
    en: ['Department of Commerce', 'product by product', 'sufficient quantity', 'national security'],
    ja: ['商務省', '製品別除外', '十分に生産できない', '安全保障'],
    note: [['February 10, 2025', '2025年2月10日']] },
  's2-product-exclusion-applicants': { section: '2', kind: 'measure', date: '2018', countries: ['US'], programs: ['steel', 'aluminum'],
    en: ['Individuals and organizations', 'construction', 'manufacturing', 'consumers'],
    ja: ['個人または組織', '建設業', '製造業', '消費者'] },
  's2-jp-no-threat': { section: '2', kind: 'position', date: '2018', programs: ['steel', 'aluminum'],
    en: ['ally', 'national security'],
    ja: ['同盟国', '安全保障上の脅威にならない'] },
  's2-jp-exclusion-lobbying': { section: '2', kind: 'position', date: '2018', programs: ['steel', 'aluminum'],
    en: ['faster and simpler', 'product exclusions'],
    ja: ['製品別除外', '迅速化・簡素化'] },
  's2-wto-notification': { section: '2', kind: 'measure', date: '2018-05', programs: ['steel', 'aluminum'],
    en: ['May 2018', 'WTO', 'rebalancing', 'safeguard'],
    ja: ['2018年5月', 'WTO', 'リバランス措置', 'セーフガード'],
    note: [['May 18, 2018', '2018年5月18日']] },
  's2-wto-third-party': { section: '2', kind: 'position', date: null, programs: ['steel', 'aluminum'],
    en: ['third party', 'systemic interest', 'rebalancing'],
    ja: ['第三国参加', 'システミック', 'リバランス措置'] },
  's2-derivatives-order': { section: '2', kind: 'measure', date: '2020-01', countries: ['US'], programs: ['steel-derivatives', 'aluminum-derivatives'],
    en: ['January 2020', 'steel nails', 'aluminum cables'],
    ja: ['2020年1月', 'くぎ', 'ケーブル'],
    note: [['Proclamation 9980', '大統領布告9980号'], ['January 24, 2020', '2020年1月24日'], ['大統領令', '大統領令']] },
  's2-derivatives-steel-rate': { section: '2', kind: 'measure', date: '2020-02', figures: [[25, 'percent', '2020-02']], countries: ['US'], programs: ['steel-derivatives'],
    en: ['February 2020', 'steel', '25%'],
    ja: ['2020年2月', '鉄鋼の派生製品', '25％'],
    note: [['February 8, 2020', '2020年2月8日']] },
  's2-derivatives-aluminum-rate': { section: '2', kind: 'measure', date: '2020-02', figures: [[10, 'percent', '2020-02']], countries: ['US'], programs: ['aluminum-derivatives'],
    en: ['February 2020', 'aluminum', '10%'],
    ja: ['2020年2月', 'アルミの派生製品', '10％'],
    note: [['February 8, 2020', '2020年2月8日']] },
  's2-derivatives-reason': { section: '2', kind: 'measure', date: '2020-01', figures: [[80, 'percent', '2020-01']], countries: ['US'], programs: ['steel-derivatives', 'aluminum-derivatives', 'steel', 'aluminum'],
    en: ['downstream', 'capacity utilization', '80%'],
    ja: ['川下製品', '稼働率80％'] },
  's2-eu-announcement': { section: '2', kind: 'measure', date: '2021-10', countries: ['EU', 'US'], programs: ['steel', 'aluminum', 'steel-derivatives', 'aluminum-derivatives'],
    en: ['October 2021', 'European Union', 'tariff-rate quota', 'derivative'],
    ja: ['2021年10月', 'EU', '関税割当', '派生製品'],
    note: [['October 31, 2021', '2021年10月31日'], ['October 30', '10月30日']] },
  's2-eu-trq-start': { section: '2', kind: 'measure', date: '2022-01', countries: ['EU', 'US'], programs: ['steel', 'aluminum'],
    en: ['tariff-rate quota', 'January 2022'],
    ja: ['関税割当', '2022年1月'],
    note: [['January 1, 2022', '2022年1月1日']] },
  's2-eu-over-quota': { section: '2', kind: 'position', date: '2022-01', figures: [[25, 'percent', '2022-01'], [10, 'percent', '2022-01']], countries: ['EU', 'JP', 'US'], programs: ['steel', 'aluminum'],
    en: ['25% on steel', '10% on aluminum', 'WTO'],
    ja: ['二次税率', '鉄鋼25％', 'アルミ10％', 'WTO協定整合性'] },
  's2-jp-talks': { section: '2', kind: 'measure', date: '2021-11', programs: ['steel', 'aluminum'],
    en: ['Consultations', 'November 2021'],
    ja: ['協議', '2021年11月'],
    note: [['November 15, 2021', '2021年11月15日']] },
  's2-jp-trq': { section: '2', kind: 'measure', date: '2022-02', figures: [[1_250_000, 'metric-ton', '2022-04-01']], programs: ['steel'],
    en: ['February 2022', 'tariff-rate quota', 'Japan'],
    ja: ['2022年2月', '関税割当', '日本'],
    note: [['February 7', '2月7日'], ['April 1, 2022', '4月1日'], ['Proclamation 10356 of March 31, 2022', '2022年3月31日の大統領布告10356号'], ['54', '54品目'], ['March 12, 2025', '2025年3月12日'], ['1.25 million', '125万トン']] },
  's2-jp-derivatives': { section: '2', kind: 'measure', date: '2022-02', programs: ['steel-derivatives'],
    en: ['derivative', 'removed'],
    ja: ['派生製品', '撤廃'],
    note: [['steel only', '鉄鋼の派生製品のみ'], ['April 1, 2022', '2022年4月1日'], ['stayed at 10%', '10％が維持']] },
  's2-jp-aluminum-stays': { section: '2', kind: 'measure', date: '2022-02', figures: [[10, 'percent', '2022-02']], programs: ['aluminum'],
    en: ['10%', 'aluminum', 'kept'],
    ja: ['10％', 'アルミ', '維持'] },
  's2-jp-over-quota': { section: '2', kind: 'measure', date: '2022-02', figures: [[25, 'percent', '2022-02']], programs: ['steel'],
    en: ['over-quota', '25%'],
    ja: ['二次税率', '25％'] },
  's2-jp-wto-doubt': { section: '2', kind: 'position', date: '2022-02', programs: ['steel', 'aluminum'],
    en: ['METI', 'doubts', 'WTO'],
    ja: ['経済産業省', 'WTO協定整合性', '疑義'] },
  's2-jp-full-removal': { section: '2', kind: 'position', date: '2022-02', programs: ['steel', 'aluminum'],
    en: ['complete removal'],
    ja: ['完全な撤廃'] },
  's2-other-investigations': { section: '2', kind: 'investigation', date: null, countries: ['US'],
    en: ['Section 232 investigations', 'other than steel and aluminum'],
    ja: ['232条調査', '鉄鋼・アルミ以外'],
    note: [['neodymium magnets', 'ネオジム磁石']] },
  's2-100day-report': { section: '2', kind: 'investigation', date: '2021-06', countries: ['US'],
    en: ['June 2021', '100-day', 'neodymium magnets'],
    ja: ['2021年6月', '100日報告書', 'ネオジム磁石'],
    note: [['June 8, 2021', '2021年6月8日']] },
  's2-ndfeb-investigation': { section: '2', kind: 'investigation', date: '2021-09', countries: ['US'],
    en: ['September 2021', 'neodymium magnets'],
    ja: ['2021年9月', 'ネオジム磁石'],
    note: [['September 21, 2021', '2021年9月21日'], ['September 24', '9月24日'], ['September 21, 2022', '2022年9月21日'], ['not adjusted', '輸入調整措置はとられなかった']] },
  's2-ndfeb-jp-position': { section: '2', kind: 'position', date: '2021-09',
    en: ['neodymium magnets', 'ally'],
    ja: ['ネオジム磁石', '同盟国'] },
  's2-ndfeb-jp-lobbying': { section: '2', kind: 'position', date: '2021-09',
    en: ['neodymium magnets', 'U.S. government'],
    ja: ['ネオジム磁石', '米国政府'] },
  's3-half-century': { section: '3', kind: 'position', date: null,
    en: ['half century', 'supply chains'],
    ja: ['半世紀', 'サプライチェーン'] },
  's3-fdi-stock': { section: '3', kind: 'indicator', date: '2020-12', figures: [[61.1, 'trillion-yen', '2020-12-31']],
    en: ['end of 2020', '61.1 trillion yen', 'Department of Commerce'],
    ja: ['2020年末', '61.1兆円', '商務省'],
    note: [['unusual', '異例'], ['balance-of-payments', '国際収支統計']] },
  's3-fdi-share': { section: '3', kind: 'indicator', date: '2020-12', figures: [[30, 'percent', '2020-12-31']],
    en: ['30%'],
    ja: ['対外直接投資残高', '30％'] },
  's3-fdi-growth': { section: '3', kind: 'indicator', date: '2020-12',
    en: ['year after year'],
    ja: ['年々増加'] },
  's3-jobs': { section: '3', kind: 'indicator', date: '2019', figures: [[974_000, 'people', '2019'], [2, 'rank', '2019']],
    en: ['974,000', '2019', 'second'],
    ja: ['97.4万人', '2019年', '第2位'] },
  's3-jobs-manufacturing': { section: '3', kind: 'indicator', date: '2019', figures: [[528_000, 'people', '2019'], [1, 'rank', '2019']],
    en: ['528,000', 'manufacturing', '2019', 'first'],
    ja: ['52.8万人', '製造業', '2019年', '第1位'] },
  's3-rd-activity': { section: '3', kind: 'position', date: '2019',
    en: ['research and development', 'West Coast'],
    ja: ['研究開発', '西海岸'] },
  's3-rd-spend': { section: '3', kind: 'indicator', date: '2019', figures: [[10, 'billion-usd-per-year', '2019'], [1, 'rank', '2019']],
    en: ['more than 10 billion dollars', '2019', 'first'],
    ja: ['100億ドル', '2019年', '第1位'] },
  's3-jetro-roadshow': { section: '3', kind: 'framework', date: '2020',
    en: ['JETRO', 'road shows', 'webinars', 'state governments'],
    ja: ['JETRO', 'ロードショウ', 'ウェビナー', '州政府'] },
  's3-jetro-governors': { section: '3', kind: 'framework', date: '2020',
    en: ['JETRO', 'governors'],
    ja: ['JETRO', '州知事'] },
  's3-jetro-seminars': { section: '3', kind: 'framework', date: '2020',
    en: ['JETRO', 'seminars'],
    ja: ['JETRO', '対米投資促進セミナー'] },
  's3-jetro-matching': { section: '3', kind: 'framework', date: '2020', figures: [[4, 'activities', '2020']],
    en: ['JETRO', 'matching events'],
    ja: ['JETRO', 'マッチングイベント'] },
  's3-jetro-online': { section: '3', kind: 'event', date: '2020',
    en: ['fiscal year 2020', 'online', 'COVID-19'],
    ja: ['2020年度', 'オンライン', '新型コロナ'],
    note: [['April 2020 to March 2021', '2020年4月から2021年3月']] },
  's3-selectusa': { section: '3', kind: 'framework', date: null,
    en: ['SelectUSA', 'Department of Commerce'],
    ja: ['セレクトUSA', '商務省'] },
  's4-biden-partners': { section: '4', kind: 'position', date: '2021-01', people: [BIDEN],
    en: ['January 2021', 'like-minded'],
    ja: ['2021年1月', '有志国'] },
  's4-dialogue': { section: '4', kind: 'position', date: '2021',
    en: ['every channel', 'leaders', 'ministers'],
    ja: ['あらゆる経路', '首脳会談', '閣僚会談'] },
  's4-kajiyama-three': { section: '4', kind: 'event', date: '2021-03', figures: [[3, 'people', '2021-04']], people: [KAJIYAMA, TAI, GRANHOLM, RAIMONDO],
    en: ['March to April 2021', 'three'],
    ja: ['2021年3月から4月', '3閣僚'] },
  's4-suga-visit': { section: '4', kind: 'event', date: '2021-04', people: [SUGA, BIDEN],
    en: ['April 2021', 'joint statement'],
    ja: ['2021年4月', '共同声明'] },
  's4-core': { section: '4', kind: 'framework', date: '2021-04', people: [SUGA, BIDEN],
    en: ['CoRe', 'better recovery', 'COVID-19', 'green growth'],
    ja: ['コアパートナーシップ', 'より良い回復', 'コロナ', 'グリーン成長'] },
  's4-climate': { section: '4', kind: 'framework', date: '2021-04', people: [SUGA, BIDEN],
    en: ['Climate Partnership on Ambition, Decarbonization and Clean Energy', 'Paris Agreement'],
    ja: ['日米気候パートナーシップ', 'パリ協定'] },
  's4-frameworks': { section: '4', kind: 'framework', date: '2021-11',
    en: ['frameworks', 'CoRe'],
    ja: ['枠組み', 'コアパートナーシップ'],
    note: [['JUCIP', 'JUCIP'], ['2+2', '2＋2'], ['Partnership on Trade', '日米通商協力枠組み']] },
  's4-jucip': { section: '4', kind: 'framework', date: '2021-11', people: [HAGIUDA, RAIMONDO],
    en: ['JUCIP', 'November 2021', 'resilience and security', 'climate change'],
    ja: ['JUCIP', '2021年11月', '強靱性・安全保障', '気候変動'] },
  's4-epcc-members': { section: '4', kind: 'framework', date: '2022-01', figures: [[4, 'ministers', '2022-01']],
    en: ['Minister for Foreign Affairs', 'Minister of Economy, Trade and Industry', 'State and Commerce', 'January 2022'],
    ja: ['外務大臣', '経済産業大臣', '国務長官', '商務長官', '2022年1月'] },
  's4-epcc-purpose': { section: '4', kind: 'framework', date: '2022-01',
    en: ['2+2', 'CoRe Partnership'],
    ja: ['2＋2', 'コアパートナーシップ'] },
  's4-partnership-on-trade': { section: '4', kind: 'framework', date: '2021-11', figures: [[3, 'bodies', '2021-11']],
    en: ['November 2021', 'METI', 'Foreign Affairs', 'USTR', 'Partnership on Trade'],
    ja: ['2021年11月', '経済産業省', '外務省', 'USTR', '日米通商協力枠組み'],
    note: [['November 17, 2021', '2021年11月17日']] },
  'd-meetings-by-counterpart': { section: '1', kind: 'event', date: '2022-02', figures: [[14, 'meetings', '2022-02-09']],
    en: ['Tai 4', 'Raimondo 3', 'Granholm 2', 'Kerry 2', 'Biden 2', 'Emanuel 1'],
    ja: ['タイ通商代表4件', 'レモンド商務長官3件', 'グランホルム・エネルギー長官2件', 'ケリー特使2件', 'バイデン大統領2件', 'エマニュエル次期大使1件'],
    note: [['Counted from the 14', '14件の会談等から集計']] },
  'd-meetings-with-232': { section: '1', kind: 'event', date: '2021-11', figures: [[4, 'meetings', '2021-11-17']], people: [HAGIUDA, TAI, RAIMONDO], programs: ['steel', 'aluminum'],
    en: ['Four of the 14', 'November 4, 5, 15 and 17, 2021'],
    ja: ['4件', '2021年11月4日、5日、15日、17日'],
    note: [['Counted from the 14', '14件の会談等から集計']] },
  'd-meetings-format': { section: '1', kind: 'event', date: '2022-02', figures: [[6, 'meetings', '2022-02'], [3, 'meetings', '2022-02'], [5, 'meetings', '2022-02']],
    en: ['six by video', 'three by telephone', 'five in person'],
    ja: ['テレビ会談6件', '電話会談3件', '対面5件'],
    note: [['Counted from the 14', '14件の会談等から集計']] },
};

const dataset = loadDataset();
const facts = new Map(
  dataset.partners.filter(({ country }) => country === 'JP').map((fact) => [fact.id, fact]),
);

/** The one base measure of a program for a country on a day; fails when there is none or more than one. */
function base(country: string, program: string, day: string): Measure {
  const found = measuresFor(dataset, { country, program, day }).filter(isBase);
  expect(
    found.map(({ id }) => id),
    `${country} ${program} ${day}: base measures`,
  ).toHaveLength(1);
  return found[0] as Measure;
}

function expectAdditional(country: string, program: string, day: string, ratePct: number): void {
  expect(base(country, program, day).duty, `${country} ${program} ${day}`).toEqual({
    kind: 'additional',
    ratePct,
  });
}

function expectTariffRateQuota(
  country: string,
  program: string,
  day: string,
  overQuotaRatePct: number,
): void {
  expect(base(country, program, day).duty, `${country} ${program} ${day}`).toEqual({
    kind: 'tariff-rate-quota',
    inQuotaRatePct: 0,
    overQuotaRatePct,
  });
}

/** Exempt or under an absolute quota from its first day to the day before 2025-03-12, when 25 % returned. */
function expectUntil2025(
  country: string,
  program: string,
  from: string,
  kind: Measure['duty']['kind'],
): void {
  for (const day of [from, '2022-02-01', '2025-03-11'])
    expect(base(country, program, day).duty, `${country} ${program} ${day}`).toEqual({ kind });
  expectAdditional(country, program, '2025-03-12', 25);
}

function expectNothing(country: string, program: string, day: string): void {
  expect(measuresFor(dataset, { country, program, day }), `${country} ${program} ${day}`).toEqual([]);
}

/** Japan paid 25 % on steel and 10 % on aluminum, without a quota. */
function expectJapanPaid(day: string): void {
  expectAdditional('JP', 'steel', day, 25);
  expectAdditional('JP', 'aluminum', day, 10);
}

/** What the measures must say for the facts that are about measures. */
const LAW: Readonly<Record<string, () => void>> = {
  's2-start': () => {
    expectNothing('JP', 'steel', '2018-03-22');
    expectNothing('JP', 'aluminum', '2018-03-22');
    expectJapanPaid('2018-03-23');
    expect(base('JP', 'steel', '2018-03-23').startedBy).toBe('proc-9705');
    expect(base('JP', 'aluminum', '2018-03-23').startedBy).toBe('proc-9704');
  },
  's2-excl-au': () => {
    for (const program of ['steel', 'aluminum']) {
      expectUntil2025('AU', program, '2018-06-01', 'exempt');
      expect(base('AU', program, '2018-06-01').quotas).toEqual([]);
    }
  },
  's2-excl-kr': () => {
    expectUntil2025('KR', 'steel', '2018-05-01', 'absolute-quota');
    expect(base('KR', 'steel', '2018-05-01').quotas).not.toEqual([]);
    for (const day of ['2018-06-01', '2022-02-01', '2025-03-11']) expectAdditional('KR', 'aluminum', day, 10);
  },
  's2-excl-br': () => {
    expectUntil2025('BR', 'steel', '2018-06-01', 'absolute-quota');
    for (const day of ['2018-06-01', '2022-02-01', '2025-03-11']) expectAdditional('BR', 'aluminum', day, 10);
  },
  's2-excl-ar': () => {
    expectUntil2025('AR', 'steel', '2018-06-01', 'absolute-quota');
    expectUntil2025('AR', 'aluminum', '2018-06-01', 'absolute-quota');
  },
  's2-excl-ca-2020': () => {
    const on = (day: string) => measuresFor(dataset, { country: 'CA', program: 'aluminum', day });
    const ten = { kind: 'additional', ratePct: 10 };
    expect(base('CA', 'aluminum', '2020-08-15').duty).toEqual({ kind: 'exempt' });
    for (const day of ['2020-08-16', '2020-08-31']) {
      const [narrow, ...more] = on(day).filter((measure) => measure.duty.kind === 'additional');
      expect(narrow?.duty).toEqual(ten);
      expect(more).toEqual([]);
      const list = dataset.byId.articles.get(narrow?.articles ?? '');
      expect(list?.entries.map(({ hts }) => hts)).toEqual(['7601.10']);
    }
    for (const day of ['2020-09-01', '2020-10-27', '2022-02-01'])
      expect(new Set(on(day).map((measure) => measure.duty.kind)), day).toEqual(new Set(['exempt']));
  },
  's2-derivatives-order': () => {
    expectNothing('JP', 'steel-derivatives', '2020-01-24');
    for (const program of ['steel-derivatives', 'aluminum-derivatives']) {
      const measure = base('JP', program, '2020-02-08');
      expect(measure.announced).toBe('2020-01-24');
      expect(measure.startedBy).toBe('proc-9980');
    }
  },
  's2-derivatives-steel-rate': () => {
    expectNothing('JP', 'steel-derivatives', '2020-02-07');
    for (const day of ['2020-02-08', '2022-02-28']) expectAdditional('JP', 'steel-derivatives', day, 25);
  },
  's2-derivatives-aluminum-rate': () => {
    expectNothing('JP', 'aluminum-derivatives', '2020-02-07');
    for (const day of ['2020-02-08', '2022-02-28']) expectAdditional('JP', 'aluminum-derivatives', day, 10);
  },
  's2-eu-announcement': () => {
    for (const member of ['EU', 'DE', 'SE'])
      for (const program of ['steel-derivatives', 'aluminum-derivatives']) {
        expect(base(member, program, '2021-12-31').duty.kind).toBe('additional');
        expect(base(member, program, '2022-01-01').duty).toEqual({ kind: 'exempt' });
      }
  },
  's2-eu-trq-start': () => {
    expectAdditional('DE', 'steel', '2021-12-31', 25);
    expectAdditional('DE', 'aluminum', '2021-12-31', 10);
    for (const program of ['steel', 'aluminum']) {
      expect(base('DE', program, '2022-01-01').duty.kind).toBe('tariff-rate-quota');
      expect(base('GB', program, '2022-01-01').duty.kind).toBe('additional');
    }
  },
  's2-eu-over-quota': () => {
    for (const member of ['EU', 'DE', 'FR']) {
      expectTariffRateQuota(member, 'steel', '2022-01-01', 25);
      expectTariffRateQuota(member, 'aluminum', '2022-01-01', 10);
    }
  },
  's2-jp-talks': () => expectJapanPaid('2021-11-15'),
  's2-jp-trq': () => {
    // February 2022 was the announcement: the duty was paid until the quota took effect.
    for (const day of ['2022-02-07', '2022-03-31']) expectAdditional('JP', 'steel', day, 25);
    const measure = base('JP', 'steel', '2022-04-01');
    expect(measure.duty.kind).toBe('tariff-rate-quota');
    expect(measure).toMatchObject({ from: '2022-04-01', until: '2025-03-12' });
    expect(measure).toMatchObject({ startedBy: 'proc-10356', endedBy: 'proc-10896' });
    const quotas = measure.quotas.map((id) => dataset.byId.quotas.get(id));
    const total = quotas.find((quota) => quota?.annualVolume === 1_250_000);
    expect(total).toMatchObject({
      kind: 'tariff-rate-quota',
      area: 'JP',
      unit: 'metric-ton',
      categoriesCount: 54,
    });
    expectAdditional('JP', 'steel', '2025-03-12', 25);
  },
  's2-jp-derivatives': () => {
    expectAdditional('JP', 'steel-derivatives', '2022-03-31', 25);
    for (const day of ['2022-04-01', '2025-03-11']) {
      expect(base('JP', 'steel-derivatives', day).duty).toEqual({ kind: 'exempt' });
      expectAdditional('JP', 'aluminum-derivatives', day, 10);
    }
  },
  's2-jp-aluminum-stays': () => {
    for (const day of ['2022-02-07', '2022-04-01', '2025-03-11']) expectAdditional('JP', 'aluminum', day, 10);
  },
  's2-jp-over-quota': () => {
    for (const day of ['2022-04-01', '2025-03-11']) expectTariffRateQuota('JP', 'steel', day, 25);
  },
  's2-product-exclusion': () => {
    // Both criteria stand among the rules of the exclusion process.
    const criteria = dataset.exclusions.filter(({ kind }) => kind === 'criterion');
    const words = criteria.map(({ title, detail }) => `${title.en} ${detail.en}`.toLowerCase()).join('\n');
    expect(words).toMatch(/national security/);
    expect(words).toMatch(/sufficient/);
  },
  's2-ndfeb-investigation': () => {
    const magnets = dataset.investigations.find(({ product }) => /neodymium/i.test(product.en));
    expect(magnets).toMatchObject({ initiated: '2021-09-21', finding: 'threat', programs: [] });
  },
  's2-other-investigations': () => {
    const others = dataset.investigations.filter(({ initiated, product }) => {
      return initiated >= '2018' && initiated < '2022-02' && !/steel|aluminum/i.test(product.en);
    });
    expect(others).not.toEqual([]);
  },
  // The days on which Japan asked for a solution: it paid the duties on all of them.
  'm07-232-request': () => expectJapanPaid('2021-11-04'),
  'm08-232-request': () => expectJapanPaid('2021-11-05'),
  'm09-232-talks': () => expectJapanPaid('2021-11-15'),
  'm10-232': () => expectJapanPaid('2021-11-17'),
};

/** The 14 numbered meetings: section → everybody who took part, its day and the programs that came up. */
const meetings = Map.groupBy(
  dataset.partners.filter(({ section }) => section?.startsWith('1-(')),
  ({ section }) => section,
);

describe('the facts of the White Paper 2022', () => {
  it('holds each of the 116 facts once, and no others', () => {
    expect(Object.keys(FACTS)).toHaveLength(116);
    expect(dataset.partners.filter(({ country }) => country === 'JP').map(({ id }) => id)).toEqual(
      Object.keys(FACTS),
    );
  });

  it.each(Object.entries(FACTS))('%s', (id, expected) => {
    const fact = facts.get(id);
    if (fact === undefined) throw new Error(`data/partners/JP.json has lost ${id}`);
    const { section, kind, date } = expected;
    expect(fact).toMatchObject({ section, kind, date });
    expect(fact.figures.map(({ value, unit, asOf }) => [value, unit, asOf])).toEqual(expected.figures ?? []);
    expect(fact.people.map(({ name }) => [name.en, name.ja])).toEqual(expected.people ?? []);
    expect([...fact.countries].sort()).toEqual(expected.countries ?? ['JP', 'US']);
    expect(fact.programs).toEqual(expected.programs ?? []);
    for (const word of expected.en) expect(fact.statement.en).toContain(word);
    for (const word of expected.ja) expect(fact.statement.ja).toContain(word);
    for (const [en, ja] of expected.note ?? []) {
      expect(fact.note?.en).toContain(en);
      expect(fact.note?.ja).toContain(ja);
    }
    expect(fact.sources[0]).toBe(WHITE_PAPER);
    for (const event of fact.events) expect(dataset.byId.events.has(event), event).toBe(true);
    for (const measure of fact.measures) expect(dataset.byId.measures.has(measure), measure).toBe(true);
  });

  it.each(Object.entries(LAW))('%s: the measures say the same', (id, ask) => {
    expect(FACTS).toHaveProperty(id);
    ask();
  });

  it('counts the meetings as their own facts do', () => {
    expect(meetings.size).toBe(14);
    const withPerson = (name: Name) =>
      [...meetings.values()].filter((told) =>
        told.some(({ people }) => people.some((one) => one.name.en === name[0])),
      );
    const counted = [TAI, RAIMONDO, GRANHOLM, KERRY, BIDEN, EMANUEL].map((name) => withPerson(name).length);
    expect(counted).toEqual([4, 3, 2, 2, 2, 1]);
    const about232 = [...meetings.values()].filter((told) =>
      told.some(({ programs }) => programs.includes('steel')),
    );
    expect(about232.map((told) => told[0]?.date)).toEqual([
      '2021-11-04',
      '2021-11-05',
      '2021-11-15',
      '2021-11-17',
    ]);
  });
});
