import { sourceNames } from './names';
import { column, measure, ratios, type Source, shared } from './source';

/** Microsoft Advertising: reports headed by lines about report, time zone and filter, with a line of copyright at the foot. */
export const microsoftAds: Source = {
  id: 'microsoftAds',
  name: sourceNames.microsoftAds,
  evidence: { en: 'seen', fr: 'interface', zh: 'interface' },
  marks: [
    'Gregorian date',
    'Gregorian month',
    'Gregorian week',
    'Date grégorienne',
    '公历日期',
    'Spend + Average CPC',
    'Spend + Avg. CPC + Impr.',
    'Spend + Top Impr. share %',
  ],
  title: /©\s*\d{4} microsoft|report aggregation|microsoft advertising/i,
  columns: [
    column('day', {
      en: ['Gregorian date', 'Gregorian month', 'Time period', 'Date', 'Day', 'Month'],
      fr: ['Date grégorienne', 'Mois', 'Jour'],
      zh: ['公历日期', '日期', '月'],
    }),
    column('week', { en: ['Gregorian week', 'Week', 'Week start date'], fr: ['Semaine'], zh: ['周'] }),
    column('account', { en: ['Account name', 'Account number'], fr: ['Nom du compte'], zh: ['帐户名称'] }),
    column('campaign', { en: ['Campaign', 'Campaign name'], fr: ['Campagne'], zh: ['广告系列'] }),
    column('channel', {
      en: ['Campaign type', 'Network', 'Device type'],
      fr: ['Type de campagne'],
      zh: ['广告系列类型'],
    }),
    column('currency', { en: ['Currency code'], fr: ['Code de devise'], zh: ['货币代码'] }),
    measure('adSpend', { en: ['Spend', 'Cost'], fr: ['Dépenses', 'Dépense'], zh: ['支出', '花费'] }),
    measure('impressions', {
      en: ['Impressions', 'Impr.'],
      fr: ['Impressions'],
      zh: ['展示次数', '曝光次数'],
    }),
    measure('clicks', { en: ['Clicks'], fr: ['Clics'], zh: ['点击次数'] }),
    shared('adConversions', {
      en: ['Conversions', 'Conv.', 'All conv.'],
      fr: ['Conversions'],
      zh: ['转化次数'],
    }),
    measure('adRevenue', { en: ['Revenue', 'All revenue'], fr: ['Revenus', 'Revenu'], zh: ['收入'] }),
    ratios({
      en: [
        'CTR',
        'Average CPC',
        'Avg. CPC',
        'Average position',
        'Avg. position',
        'Conversion rate',
        'Conv. rate',
        'Cost per conversion',
        'CPA',
        'Return on ad spend',
        'Quality score',
        'Average CPM',
      ],
      fr: ['CTR', 'CPC moyen', 'Taux de conversion', 'Coût par conversion'],
      zh: ['点击率', '平均每次点击费用', '转化率'],
    }),
  ],
};
