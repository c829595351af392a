import { sourceNames } from './names';
import { column, measure, ratios, type Source } from './source';

/** Brevo (Sendinblue before): the export of campaigns, one row a mailing. */
export const brevo: Source = {
  id: 'brevo',
  name: sourceNames.brevo,
  evidence: { en: 'seen', fr: 'interface' },
  marks: [
    'Trackable opens',
    'Estimated opens',
    'Openers + Clickers',
    'Unique openers',
    'Unique clickers',
    'Apple MPP opens',
    'Ouvreurs + Cliqueurs',
    'Ouvreurs uniques',
    'Ouvertures traçables',
    'Ouvertures estimées',
  ],
  columns: [
    column('day', {
      en: ['Send date', 'Sent date', 'Sending date', 'Date sent', 'Sent on', 'Date'],
      fr: ['Date d’envoi', 'Envoyée le', 'Date'],
    }),
    column('campaign', { en: ['Campaign name', 'Campaign'], fr: ['Nom de la campagne', 'Campagne'] }),
    measure('emailsSent', { en: ['Sent', 'Recipients', 'Total sent'], fr: ['Envoyés', 'Destinataires'] }),
    measure('emailsDelivered', { en: ['Delivered'], fr: ['Délivrés', 'Livrés', 'Distribués'] }),
    measure('emailsBounced', { en: ['Bounces', 'Total bounces'], fr: ['Rebonds'] }),
    measure('uniqueOpens', {
      en: ['Openers', 'Unique openers', 'Unique opens', 'Trackable opens'],
      fr: ['Ouvreurs', 'Ouvreurs uniques', 'Ouvertures traçables'],
    }),
    measure('uniqueClicks', {
      en: ['Clickers', 'Unique clickers', 'Unique clicks'],
      fr: ['Cliqueurs', 'Cliqueurs uniques', 'Clics uniques'],
    }),
    measure('unsubscribes', {
      en: ['Unsubscribed', 'Unsubscribes', 'Unsubscriptions'],
      fr: ['Désabonnés', 'Désinscriptions', 'Désinscrits'],
    }),
    measure('spamComplaints', { en: ['Complaints', 'Spam complaints', 'Marked as spam'], fr: ['Plaintes'] }),
    measure('emailRevenue', { en: ['Revenue'], fr: ['Revenu', 'Revenus'] }),
    ratios({
      en: [
        'Open rate',
        'Openers rate',
        'Click rate',
        'Clickers rate',
        'Bounce rate',
        'Unsubscribed rate',
        'Delivery rate',
      ],
      fr: ['Taux d’ouverture', 'Taux de clics', 'Taux de rebond', 'Taux de désabonnement'],
    }),
  ],
};
