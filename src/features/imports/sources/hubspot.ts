import { sourceNames } from './names';
import { column, measure, ratios, type Source } from './source';

/** HubSpot: e-mails, one row a mailing, and reports of traffic. */
export const hubspot: Source = {
  id: 'hubspot',
  name: sourceNames.hubspot,
  evidence: { en: 'seen', fr: 'interface' },
  marks: [
    'Email name + Delivered',
    'Email name + Opened',
    'Send date (Your time zone)',
    'Session to contact rate',
    'Sessions + New contacts',
    'Contacts + Session to contact rate',
    'Nom de l’e-mail + Délivrés',
    'Sessions + Nouveaux contacts',
  ],
  columns: [
    column('day', {
      en: ['Send date (Your time zone)', 'Send date', 'Sent date', 'Date', 'Day', 'Month'],
      fr: ['Date d’envoi', 'Date', 'Mois'],
    }),
    column('week', { en: ['Week'], fr: ['Semaine'] }),
    column('campaign', { en: ['Email name', 'Campaign'], fr: ['Nom de l’e-mail', 'Campagne'] }),
    column('channel', { en: ['Source', 'Sources', 'Original source'], fr: ['Source'] }),
    measure('emailsSent', { en: ['Sent'], fr: ['Envoyés'] }),
    measure('emailsDelivered', { en: ['Delivered'], fr: ['Délivrés', 'Distribués'] }),
    measure('emailsBounced', { en: ['Bounced', 'Bounces', 'Hard bounced'], fr: ['Rebonds'] }),
    measure('uniqueOpens', { en: ['Opened', 'Unique opens', 'Opens'], fr: ['Ouverts', 'Ouvertures'] }),
    measure('uniqueClicks', { en: ['Clicked', 'Unique clicks', 'Clicks'], fr: ['Cliqués', 'Clics'] }),
    measure('unsubscribes', { en: ['Unsubscribed', 'Unsubscribes'], fr: ['Désabonnés', 'Désinscriptions'] }),
    measure('spamComplaints', {
      en: ['Reported spam', 'Spam reports', 'Marked as spam'],
      fr: ['Signalés comme spam'],
    }),
    measure('sessions', { en: ['Sessions'], fr: ['Sessions'] }),
    measure('leads', { en: ['New contacts', 'Contacts'], fr: ['Nouveaux contacts', 'Contacts'] }),
    measure('newCustomers', { en: ['Customers', 'New customers'], fr: ['Clients', 'Nouveaux clients'] }),
    ratios({
      en: [
        'Open rate',
        'Click rate',
        'Click through rate',
        'Delivered rate',
        'Bounce rate',
        'Unsubscribed rate',
        'Session to contact rate',
        'Contact to customer rate',
        'New session %',
        'Avg. session length',
      ],
      fr: ['Taux d’ouverture', 'Taux de clics'],
    }),
  ],
};
