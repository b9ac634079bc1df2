/** A time zone that people often mean, its city in both languages, and what else they type for it. */
export interface CommonTimezone {
  zone: string;
  en: string;
  ja: string;
  words: readonly string[];
}

/** The zones that an empty field offers, in this order; Discord shows 25. Abbreviations that mean several are left out. */
export const COMMON_TIMEZONES: readonly CommonTimezone[] = [
  zone('America/New_York', 'New York', 'ニューヨーク', [
    'Washington',
    'Washington, D.C.',
    'ワシントン',
    'ET',
    'EST',
    'EDT',
    'Eastern',
    'Eastern time',
    'US Eastern',
    '東部時間',
    '米国東部時間',
    'アメリカ東部時間',
  ]),
  zone('Asia/Tokyo', 'Tokyo', '東京', ['JST', 'Japan time', '日本時間', '日本標準時', '大阪', 'Osaka']),
  zone('UTC', 'UTC', '協定世界時', ['GMT', 'Z', 'Zulu', 'Universal time', '世界標準時', 'Etc/UTC']),
  zone('Europe/London', 'London', 'ロンドン', ['BST', 'UK time', 'England', 'イギリス時間', '英国時間']),
  zone('Europe/Brussels', 'Brussels', 'ブリュッセル', [
    'EU',
    'European Union',
    '欧州連合',
    'CET',
    'CEST',
    '中央欧州時間',
  ]),
  zone('Europe/Berlin', 'Berlin', 'ベルリン', ['Frankfurt', 'フランクフルト', 'ドイツ時間']),
  zone('Europe/Paris', 'Paris', 'パリ', ['フランス時間']),
  zone('America/Chicago', 'Chicago', 'シカゴ', [
    'CDT',
    'Central time',
    'US Central',
    '中部時間',
    '米国中部時間',
  ]),
  zone('America/Denver', 'Denver', 'デンバー', ['MDT', 'Mountain time', '山地時間', '米国山地時間']),
  zone('America/Los_Angeles', 'Los Angeles', 'ロサンゼルス', [
    'San Francisco',
    'Seattle',
    'シアトル',
    'PST',
    'PDT',
    'Pacific time',
    'US Pacific',
    '太平洋時間',
    '米国太平洋時間',
  ]),
  zone('America/Toronto', 'Toronto', 'トロント', ['Ottawa', 'オタワ', 'Montreal', 'モントリオール']),
  zone('America/Mexico_City', 'Mexico City', 'メキシコシティ', ['メキシコシティー']),
  zone('America/Sao_Paulo', 'São Paulo', 'サンパウロ', [
    'Brasilia',
    'Brasília',
    'ブラジリア',
    'Rio de Janeiro',
  ]),
  zone('Asia/Seoul', 'Seoul', 'ソウル', ['KST', 'Korea time', '韓国時間']),
  zone('Asia/Shanghai', 'Shanghai', '上海', ['Beijing', '北京', 'China time', '中国時間', 'Shenzhen']),
  zone('Asia/Taipei', 'Taipei', '台北', ['台湾時間']),
  zone('Asia/Hong_Kong', 'Hong Kong', '香港', ['HKT']),
  zone('Asia/Singapore', 'Singapore', 'シンガポール', ['SGT']),
  zone('Asia/Kolkata', 'Kolkata', 'コルカタ', [
    'New Delhi',
    'Delhi',
    'デリー',
    'ニューデリー',
    'Mumbai',
    'ムンバイ',
    'インド時間',
  ]),
  zone('Asia/Bangkok', 'Bangkok', 'バンコク', []),
  zone('Asia/Ho_Chi_Minh', 'Ho Chi Minh City', 'ホーチミン', ['Hanoi', 'ハノイ', 'Saigon']),
  zone('Asia/Dubai', 'Dubai', 'ドバイ', ['Abu Dhabi', 'アブダビ']),
  zone('Australia/Sydney', 'Sydney', 'シドニー', ['AEST', 'AEDT', 'Canberra', 'キャンベラ']),
  zone('Europe/Kyiv', 'Kyiv', 'キーウ', ['Kiev', 'キエフ']),
  zone('Europe/Zurich', 'Zurich', 'チューリヒ', ['Zürich', 'チューリッヒ', 'Geneva', 'ジュネーブ', 'Bern']),
  zone('Europe/Rome', 'Rome', 'ローマ', []),
];

function zone(name: string, en: string, ja: string, words: readonly string[]): CommonTimezone {
  return { zone: name, en, ja, words };
}
