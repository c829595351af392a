import { sourceNames } from './names';
import { column, measure, people, ratios, type Source, shared } from './source';

/** Pinterest Ads Manager: exported tables and reports. */
export const pinterestAds: Source = {
  id: 'pinterestAds',
  name: sourceNames.pinterestAds,
  evidence: { en: 'seen', fr: 'interface' },
  marks: [
    'Pin clicks',
    'Spend in account currency',
    'Outbound clicks + Saves',
    'Paid Pin clicks',
    'Clics sur l’Épingle',
    'Clics sur les Épingles',
    'Dépense dans la devise du compte',
  ],
  columns: [
    column('day', { en: ['Date', 'Day', 'Month'], fr: ['Date', 'Jour', 'Mois'] }),
    column('week', { en: ['Week'], fr: ['Semaine'] }),
    column('account', { en: ['Account name', 'Ad account name', 'Advertiser name'], fr: ['Nom du compte'] }),
    column('campaign', { en: ['Campaign name', 'Campaign'], fr: ['Nom de la campagne'] }),
    column('currency', { en: ['Currency', 'Account currency'], fr: ['Devise'] }),
    measure('adSpend', {
      en: ['Spend in account currency', 'Spend', 'Total spend'],
      fr: ['Dépense dans la devise du compte', 'Dépenses'],
    }),
    measure('impressions', {
      en: ['Impressions', 'Paid impressions', 'Total impressions'],
      fr: ['Impressions', 'Impressions payées'],
    }),
    measure('clicks', {
      en: ['Outbound clicks', 'Paid outbound clicks', 'Pin clicks', 'Paid Pin clicks', 'Total clicks'],
      fr: ['Clics sortants', 'Clics sur l’Épingle', 'Clics sur les Épingles'],
    }),
    measure('engagements', { en: ['Engagements', 'Total engagement', 'Engagement'], fr: ['Engagements'] }),
    people('reach', { en: ['Reach', 'Total audience'], fr: ['Couverture'] }),
    shared('adConversions', {
      en: ['Total conversions (Checkout)', 'Total conversions', 'Conversions'],
      fr: ['Conversions'],
    }),
    measure('adRevenue', { en: ['Total order value (Checkout)', 'Total order value'] }),
    ratios({
      en: [
        'CPM',
        'CPC',
        'CTR',
        'Cost per result',
        'Frequency',
        'Engagement rate',
        'ROAS (Checkout)',
        'Outbound click rate',
        'Pin click rate',
      ],
      fr: ['CPM', 'CPC', 'CTR', 'Fréquence'],
    }),
  ],
};
