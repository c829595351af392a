import { sourceNames } from './names';
import { column, measure, people, ratios, type Source } from './source';

/** Matomo: reports of visits, exported with the words of the interface or with the names of its fields. */
export const matomo: Source = {
  id: 'matomo',
  name: sourceNames.matomo,
  evidence: { en: 'seen', fr: 'interface' },
  marks: [
    'nb_visits',
    'nb_uniq_visitors',
    'Visits + Actions',
    'Unique visitors + Visits',
    'Maximum actions in one visit',
    'Visites + Actions',
    'Visiteurs uniques + Visites',
  ],
  columns: [
    column('day', { en: ['Date', 'date'], fr: ['Date'] }),
    column('channel', { en: ['Channel Type', 'Label', 'Referrer Type'], fr: ['Type de canal', 'Libellé'] }),
    column('campaign', { en: ['Campaign Name'], fr: ['Nom de la campagne'] }),
    measure('sessions', { en: ['Visits', 'nb_visits'], fr: ['Visites'] }),
    people('visitors', {
      en: ['Unique visitors', 'nb_uniq_visitors', 'Users', 'nb_users'],
      fr: ['Visiteurs uniques'],
    }),
    measure('pageViews', { en: ['Pageviews', 'nb_pageviews', 'Page views'], fr: ['Pages vues'] }),
    measure('conversions', {
      en: ['Conversions', 'nb_conversions', 'Goal conversions'],
      fr: ['Conversions'],
    }),
    measure('singlePageSessions', { en: ['Bounces', 'bounce_count'], fr: ['Rebonds'] }),
    measure('orders', { en: ['Ecommerce orders', 'Orders'], fr: ['Commandes'] }),
    measure('revenue', { en: ['Revenue', 'revenue', 'Total revenue'], fr: ['Revenu'] }),
    ratios({
      en: [
        'Bounce Rate',
        'Avg. Visit Duration (in seconds)',
        'Avg. Time on Website',
        'Actions per Visit',
        'Maximum actions in one visit',
        'Conversion Rate',
        'Revenue per Visit',
        'bounce_rate',
        'nb_actions_per_visit',
        'avg_time_on_site',
        'max_actions',
      ],
      fr: ['Taux de rebond', 'Actions par visite', 'Durée moyenne des visites (en secondes)'],
    }),
  ],
};
