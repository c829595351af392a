import { type Worded, worded } from './worded';

/** Measures that are results in themselves, by how their months make a period: each is a KPI under its own name. */
const counted = {
  counted: [
    'newCustomers',
    'customersLost',
    'marketingCustomers',
    'referredCustomers',
    'invitedCustomers',
    'unitsSold',
    'reach',
    'clicks',
    'adConversions',
    'videoViews',
    'completedViews',
    'installs',
    'mqls',
    'sqls',
    'opportunities',
    'opportunitiesWon',
    'trials',
    'paidTrials',
    'campaignResponses',
    'registrations',
    'attendees',
    'conversions',
    'landingConversions',
    'organicSessions',
    'newVisitors',
    'pageViews',
    'newFollowers',
    'engagements',
    'newSubscribers',
    'unsubscribes',
    'spamComplaints',
    'emailConversions',
    'orders',
    'returnedOrders',
    'buyers',
    'repeatBuyers',
    'brandMentions',
    'brandSearches',
    'itemsPublished',
    'contentLeads',
  ],
  summed: [
    'netProfit',
    'marketingRevenue',
    'adRevenue',
    'adEarnings',
    'emailRevenue',
    'expansionRevenue',
    'churnedRevenue',
  ],
  standing: ['customersAtEnd', 'subscribers', 'pipelineValue', 'recurringRevenue'],
  average: ['monthlyUsers', 'dailyUsers'],
} as const;

type Way = keyof typeof counted;
export type Counted = (typeof counted)[Way][number];

/** The words of such KPIs: what the measure is called, and how its months are read. */
export const countedWords = (
  measures: Record<Counted, string>,
  notes: Record<Way, string>,
): Record<Counted, Worded> =>
  Object.fromEntries(
    Object.entries(counted).flatMap(([way, ids]) =>
      ids.map((id) => [id, worded(measures[id], notes[way as Way])]),
    ),
  ) as Record<Counted, Worded>;
