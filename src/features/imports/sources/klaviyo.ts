import { sourceNames } from './names';
import { column, measure, ratios, type Source } from './source';

/** Klaviyo: the export of campaigns, one row a mailing. It is in English. */
export const klaviyo: Source = {
  id: 'klaviyo',
  name: sourceNames.klaviyo,
  evidence: { en: 'seen' },
  marks: [
    'Unique Placed Order',
    'Placed Order Rate',
    'Placed Order Value',
    'Campaign Channel',
    'Send Time + Total Recipients',
    'Spam Complaints Rate',
  ],
  columns: [
    column('day', { en: ['Send Time', 'Send Date', 'Date', 'Day', 'Month'] }),
    column('week', { en: ['Week'] }),
    column('campaign', { en: ['Campaign Name', 'Flow Name', 'Message Name'] }),
    column('channel', { en: ['Campaign Channel', 'Channel', 'List'] }),
    measure('emailsSent', { en: ['Total Recipients', 'Recipients'] }),
    measure('emailsDelivered', { en: ['Successful Deliveries', 'Delivered'] }),
    measure('emailsBounced', { en: ['Bounces', 'Bounced'] }),
    measure('uniqueOpens', { en: ['Unique Opens'] }),
    measure('uniqueClicks', { en: ['Unique Clicks'] }),
    measure('unsubscribes', { en: ['Unsubscribes', 'Unsubscribed'] }),
    measure('spamComplaints', { en: ['Spam Complaints', 'Spam complaints'] }),
    measure('emailConversions', { en: ['Unique Placed Order', 'Placed Order', 'Total Placed Order'] }),
    measure('emailRevenue', { en: ['Revenue', 'Placed Order Value', 'Total Placed Order Value'] }),
    ratios({
      en: [
        'Open Rate',
        'Click Rate',
        'Bounce Rate',
        'Unsubscribe Rate',
        'Placed Order Rate',
        'Spam Complaints Rate',
        'Revenue per Recipient',
      ],
    }),
  ],
};
