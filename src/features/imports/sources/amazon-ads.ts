import { sourceNames } from './names';
import { column, measure, ratios, type Source, shared } from './source';

/** Amazon Ads: reports of sponsored products, brands and display. */
export const amazonAds: Source = {
  id: 'amazonAds',
  name: sourceNames.amazonAds,
  evidence: { en: 'seen', fr: 'interface' },
  marks: [
    '7 Day Total Sales',
    '14 Day Total Sales',
    '30 Day Total Sales',
    'Total Advertising Cost of Sales (ACOS)',
    'Total Advertising Cost of Sales (ACoS)',
    'Click-Thru Rate (CTR)',
    'Portfolio name + Spend',
    'ACOS + Spend',
    'ACOS + Cost',
    'Nom du portefeuille + Dépenses',
    'Ventes totales sur 7 jours',
  ],
  columns: [
    column('day', { en: ['Date', 'Day', 'Month'], fr: ['Date'] }),
    column('from', { en: ['Start Date'], fr: ['Date de début'] }),
    column('until', { en: ['End Date'], fr: ['Date de fin'] }),
    column('account', { en: ['Account', 'Account name', 'Advertiser'] }),
    column('campaign', { en: ['Campaign Name', 'Campaign', 'Campaigns'], fr: ['Nom de la campagne'] }),
    column('channel', { en: ['Portfolio name', 'Type'], fr: ['Nom du portefeuille'] }),
    column('currency', { en: ['Currency', 'Budget currency'], fr: ['Devise'] }),
    measure('adSpend', { en: ['Spend', 'Cost', 'Total cost'], fr: ['Dépenses'] }),
    measure('impressions', { en: ['Impressions'], fr: ['Impressions'] }),
    measure('clicks', { en: ['Clicks'], fr: ['Clics'] }),
    shared('adConversions', {
      en: [
        '7 Day Total Orders (#)',
        '14 Day Total Orders (#)',
        '30 Day Total Orders (#)',
        'Orders',
        'Purchases',
      ],
      fr: ['Commandes totales sur 7 jours (#)', 'Commandes'],
    }),
    measure('adRevenue', {
      en: ['7 Day Total Sales', '14 Day Total Sales', '30 Day Total Sales', 'Sales'],
      fr: ['Ventes totales sur 7 jours', 'Ventes'],
    }),
    measure('unitsSold', { en: ['7 Day Total Units (#)', '14 Day Total Units (#)'] }),
    ratios({
      en: [
        'Click-Thru Rate (CTR)',
        'CTR',
        'Cost Per Click (CPC)',
        'CPC',
        'Total Advertising Cost of Sales (ACOS)',
        'Total Advertising Cost of Sales (ACoS)',
        'Total Return on Advertising Spend (ROAS)',
        'Total Return on Advertising Spend (RoAS)',
        'ACOS',
        'ROAS',
        '7 Day Conversion Rate',
        '14 Day Conversion Rate',
        'Budget',
      ],
      fr: ['Taux de clic (CTR)', 'Coût par clic (CPC)', 'ACOS', 'ROAS'],
    }),
  ],
};
