import type { Messages } from '../messages/messages';
import type { Code } from '../workbook/choice-lists';
import { keysOf } from '../workbook/keys-of';

/** A measure has its words in every language. */
export type Measure = keyof Messages['measures'];

export interface MeasureFacts {
  /** How months make a period: a flow is summed; of levels the last, the first or the mean counts. */
  kind: Code<'flowStock'>;
  unit: 'money' | 'number' | 'share';
}

const flow = (unit: MeasureFacts['unit'] = 'number') => ({ kind: 'flow', unit }) as const;
/** A level: its last value. */
const stock = (unit: MeasureFacts['unit'] = 'number') => ({ kind: 'stock', unit }) as const;
/** A level at the start: its first value. */
const opening = (unit: MeasureFacts['unit'] = 'number') => ({ kind: 'opening', unit }) as const;
/** A level between: the mean of its values. */
const average = (unit: MeasureFacts['unit'] = 'number') => ({ kind: 'average', unit }) as const;
/** A price, a share or a length of time: its last value, and never the sum of two rows. */
const rate = (unit: MeasureFacts['unit'] = 'number') => ({ kind: 'rate', unit }) as const;

/** The numbers people enter month by month; KPI formulas are made of them. */
export const measures = {
  // Sales and margin
  revenue: flow('money'),
  revenuePrior: flow('money'),
  costOfSales: flow('money'),
  netProfit: flow('money'),
  grossMargin: rate('share'),
  unitsSold: flow(),
  unitsReceived: flow(),
  unitPrice: rate('money'),
  unitVariableCost: rate('money'),
  fixedCosts: flow('money'),
  valueAtStart: opening(),
  valueAtEnd: stock(),
  yearsBetween: rate(),
  // Costs of marketing and sales
  marketingCost: flow('money'),
  salesCost: flow('money'),
  staffPay: flow('money'),
  staffHours: flow(),
  hourlyPay: rate('money'),
  staffOverhead: rate('share'),
  marketingRevenue: flow('money'),
  inboundGrossProfit: flow('money'),
  inboundCost: flow('money'),
  // Customers
  newCustomers: flow(),
  customersAtStart: opening(),
  customersAtEnd: stock(),
  customers: average(),
  customersLost: flow(),
  marketingCustomers: flow(),
  influencedCustomers: flow(),
  referredCustomers: flow(),
  invitations: flow(),
  invitedCustomers: flow(),
  lifetimeValue: rate('money'),
  acquisitionCost: rate('money'),
  customerMargin: rate('money'),
  retentionRate: rate('share'),
  discountRate: rate('share'),
  monthlyRevenuePerCustomer: rate('money'),
  monthlyChurn: rate('share'),
  averageOrder: rate('money'),
  purchasesPerYear: rate(),
  customerYears: rate(),
  // Paid media
  adSpend: flow('money'),
  adRevenue: flow('money'),
  impressions: flow(),
  eligibleImpressions: flow(),
  reach: flow(),
  targetPopulation: stock(),
  clicks: flow(),
  costPerClick: rate('money'),
  costPerThousand: rate('money'),
  clickThroughRate: rate('share'),
  adConversions: flow(),
  videoViews: flow(),
  completedViews: flow(),
  installs: flow(),
  adEarnings: flow('money'),
  // Leads and pipeline
  leads: flow(),
  leadCost: flow('money'),
  mqls: flow(),
  mqlsPrior: flow(),
  sqls: flow(),
  opportunities: flow(),
  opportunitiesWon: flow(),
  opportunitiesLost: flow(),
  averageDeal: rate('money'),
  pipelineValue: stock('money'),
  salesTarget: stock('money'),
  salesCycleDays: rate(),
  trials: flow(),
  paidTrials: flow(),
  mailingsSent: flow(),
  campaignResponses: flow(),
  registrations: flow(),
  attendees: flow(),
  // Website
  visitors: flow(),
  newVisitors: flow(),
  sessions: flow(),
  engagedSessions: flow(),
  singlePageSessions: flow(),
  organicSessions: flow(),
  organicSessionsPrior: flow(),
  conversions: flow(),
  landingVisitors: flow(),
  landingConversions: flow(),
  pageViews: flow(),
  exits: flow(),
  sessionMinutes: flow(),
  dailyUsers: average(),
  monthlyUsers: average(),
  testVisitors: flow(),
  testConversions: flow(),
  controlVisitors: flow(),
  controlConversions: flow(),
  // Social
  followers: stock(),
  followersAtStart: opening(),
  newFollowers: flow(),
  engagements: flow(),
  // E-mail
  emailsSent: flow(),
  emailsDelivered: flow(),
  emailsBounced: flow(),
  uniqueOpens: flow(),
  uniqueClicks: flow(),
  unsubscribes: flow(),
  spamComplaints: flow(),
  newSubscribers: flow(),
  subscribers: stock(),
  subscribersAtStart: opening(),
  emailConversions: flow(),
  emailRevenue: flow('money'),
  // Shop
  orders: flow(),
  returnedOrders: flow(),
  cartsCreated: flow(),
  checkouts: flow(),
  buyers: flow(),
  repeatBuyers: flow(),
  // Loyalty
  promoters: flow(),
  detractors: flow(),
  npsResponses: flow(),
  satisfied: flow(),
  csatResponses: flow(),
  effortPoints: flow(),
  effortResponses: flow(),
  recurringRevenue: stock('money'),
  recurringAtStart: opening('money'),
  expansionRevenue: flow('money'),
  contractionRevenue: flow('money'),
  churnedRevenue: flow('money'),
  // Market and brand
  marketSales: flow('money'),
  ownShare: rate('share'),
  leaderShare: rate('share'),
  targetMarket: stock(),
  categoryAdSpend: flow('money'),
  brandMentions: flow(),
  allMentions: flow(),
  positiveMentions: flow(),
  negativeMentions: flow(),
  brandSearches: flow(),
  categorySearches: flow(),
  customerCategorySpend: flow('money'),
  respondents: flow(),
  namedBrand: flow(),
  recognisedBrand: flow(),
  // Budget
  plannedSpend: flow('money'),
  totalBudget: stock('money'),
  channelBudget: stock('money'),
  remainingCommitted: stock('money'),
  remainingPlanned: stock('money'),
  daysElapsed: rate(),
  daysTotal: rate(),
  monthsElapsed: rate(),
  // Content
  itemsDue: flow(),
  itemsOnTime: flow(),
  itemsPublished: flow(),
  contentCost: flow('money'),
  contentValue: flow('money'),
  contentLeads: flow(),
} as const satisfies Record<Measure, MeasureFacts>;

export const measureIds = keysOf(measures);

/** A measure by its id; undefined for people's own. */
export function measureOf(code: string | undefined): MeasureFacts | undefined {
  const known = measureIds.find((id) => id === code);
  return known && measures[known];
}
