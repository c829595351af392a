import { sourceNames } from './names';
import { column, measure, ratios, type Source } from './source';

/** Mailchimp: the export of all campaign reports, one row a mailing. It is in English, whatever the account's language. */
export const mailchimp: Source = {
  id: 'mailchimp',
  name: sourceNames.mailchimp,
  evidence: { en: 'seen' },
  marks: [
    'Abuse Complaints',
    'Times Forwarded',
    'Forwarded Opens',
    'Total Gross Sales',
    'Recipients Who Opened',
    'Recipients Who Clicked',
    'Unique Id + Total Recipients',
    'Successful Deliveries + Soft Bounces',
  ],
  columns: [
    column('day', { en: ['Send Date', 'Date'] }),
    column('campaign', { en: ['Title', 'Campaign Title'] }),
    column('channel', { en: ['List', 'Audience'] }),
    measure('emailsSent', { en: ['Total Recipients', 'Recipients'] }),
    measure('emailsDelivered', { en: ['Successful Deliveries'] }),
    measure('emailsBounced', { en: ['Total Bounces', 'Bounces'] }),
    measure('uniqueOpens', { en: ['Unique Opens', 'Recipients Who Opened'] }),
    measure('uniqueClicks', { en: ['Unique Clicks', 'Recipients Who Clicked'] }),
    measure('unsubscribes', { en: ['Unsubscribes', 'Unsubscribed'] }),
    measure('spamComplaints', { en: ['Abuse Complaints'] }),
    measure('emailConversions', { en: ['Total Orders', 'Orders'] }),
    measure('emailRevenue', { en: ['Total Gross Sales', 'Total Revenue', 'Revenue', 'Total order revenue'] }),
    ratios({
      en: [
        'Open Rate',
        'Click Rate',
        'Bounce Rate',
        'Unsubscribe Rate',
        'Click to Open Rate',
        'Average order revenue',
      ],
    }),
  ],
};
