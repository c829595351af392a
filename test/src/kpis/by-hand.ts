import type { KpiId } from '../../../src/kpis/catalogue';
import type { Measure } from '../../../src/kpis/measures';

/** Figures of a period; one that nobody entered is undefined. */
export type Figures = { [M in Measure]?: number };
type Reckoning = (f: { [M in Measure]: number }) => number;

/** Each KPI as its definition says, in plain arithmetic: no word here is taken from the catalogue's formulas. */
const definitions: Record<KpiId, Reckoning> = {
  revenue: (f) => f.revenue,
  revenueGrowth: (f) => (f.revenue - f.revenuePrior) / f.revenuePrior,
  grossMarginRate: (f) => (f.revenue - f.costOfSales) / f.revenue,
  grossProfit: (f) => f.revenue - f.costOfSales,
  netProfitMargin: (f) => f.netProfit / f.revenue,
  contributionPerUnit: (f) => f.unitPrice - f.unitVariableCost,
  contributionRatio: (f) => (f.unitPrice - f.unitVariableCost) / f.unitPrice,
  markup: (f) => (f.unitPrice - f.unitVariableCost) / f.unitVariableCost,
  breakEvenUnits: (f) => f.fixedCosts / (f.unitPrice - f.unitVariableCost),
  breakEvenRevenue: (f) => f.fixedCosts / f.grossMargin,
  annualGrowth: (f) => yearly(over(f.valueAtEnd, f.valueAtStart), over(1, f.yearsBetween)) - 1,
  averagePrice: (f) => f.revenue / f.unitsSold,
  marketingShareOfRevenue: (f) => f.marketingCost / f.revenue,
  cac: (f) => over(f.salesCost + f.marketingCost, f.newCustomers),
  costPerCustomer: (f) => f.marketingCost / f.newCustomers,
  marketingShareOfCac: (f) => f.marketingCost / (f.salesCost + f.marketingCost),
  customerValue: (f) =>
    ((f.revenue / f.customersAtStart) * f.grossMargin) / (f.customersLost / f.customersAtStart),
  customerValueMonthly: (f) => (f.monthlyRevenuePerCustomer * f.grossMargin) / f.monthlyChurn,
  customerValueDiscounted: (f) =>
    (f.customerMargin * f.retentionRate) / (1 + f.discountRate - f.retentionRate),
  customerValueByPurchases: (f) => f.averageOrder * f.purchasesPerYear * f.customerYears * f.grossMargin,
  customerLifespan: (f) => 1 / f.monthlyChurn,
  ltvToCac: (f) => over(lifetimeValue(f), acquisitionCost(f)),
  paybackMonths: (f) => acquisitionCost(f) / (f.monthlyRevenuePerCustomer * f.grossMargin),
  revenuePerCustomer: (f) => f.revenue / f.customers,
  marketingRoi: (f) => (f.marketingRevenue * f.grossMargin - f.marketingCost) / f.marketingCost,
  revenueRoi: (f) => (f.marketingRevenue - f.marketingCost) / f.marketingCost,
  inboundRoi: (f) => (f.inboundGrossProfit - f.inboundCost) / f.inboundCost,
  roas: (f) => f.adRevenue / f.adSpend,
  mer: (f) => f.revenue / f.marketingCost,
  contentRoi: (f) => (f.contentValue - f.contentCost) / f.contentCost,
  acos: (f) => f.adSpend / f.adRevenue,
  tacos: (f) => f.adSpend / f.revenue,
  poas: (f) => (f.adRevenue * f.grossMargin) / f.adSpend,
  breakEvenRoas: (f) => 1 / f.grossMargin,
  impressions: (f) => f.impressions,
  ctr: (f) => f.clicks / f.impressions,
  cpc: (f) => f.adSpend / f.clicks,
  cpm: (f) => (f.adSpend / f.impressions) * 1000,
  cpa: (f) => f.adSpend / f.adConversions,
  adConversionRate: (f) => f.adConversions / f.clicks,
  clickCost: (f) => f.costPerClick * f.clicks,
  revenuePerClick: (f) => f.adRevenue / f.clicks,
  adFrequency: (f) => f.impressions / f.reach,
  reachRate: (f) => f.reach / f.targetPopulation,
  grossRatingPoints: (f) => (f.impressions / f.targetPopulation) * 100,
  costPerPoint: (f) => f.adSpend / (over(f.impressions, f.targetPopulation) * 100),
  costPerView: (f) => f.adSpend / f.videoViews,
  costPerCompletedView: (f) => f.adSpend / f.completedViews,
  videoViewRate: (f) => f.videoViews / f.impressions,
  videoCompletion: (f) => f.completedViews / f.videoViews,
  costPerInstall: (f) => f.adSpend / f.installs,
  costPerEngagement: (f) => f.adSpend / f.engagements,
  impressionShare: (f) => f.impressions / f.eligibleImpressions,
  earningsPerThousand: (f) => (f.adEarnings / f.pageViews) * 1000,
  leads: (f) => f.leads,
  costPerLead: (f) => known(f.leadCost, f.marketingCost) / f.leads,
  trafficToLead: (f) => f.leads / f.visitors,
  landingConversion: (f) => f.landingConversions / f.landingVisitors,
  leadToCustomer: (f) => f.newCustomers / f.leads,
  mqlRate: (f) => f.mqls / f.leads,
  mqlToSql: (f) => f.sqls / f.mqls,
  sqlToOpportunity: (f) => f.opportunities / f.sqls,
  winRate: (f) => f.opportunitiesWon / (f.opportunitiesWon + f.opportunitiesLost),
  pipelineVelocity: (f) =>
    (f.opportunities * (f.opportunitiesWon / (f.opportunitiesWon + f.opportunitiesLost)) * f.averageDeal) /
    f.salesCycleDays,
  marketingOriginated: (f) => f.marketingCustomers / f.newCustomers,
  marketingInfluenced: (f) => f.influencedCustomers / f.newCustomers,
  costPerMql: (f) => f.marketingCost / f.mqls,
  costPerSql: (f) => f.marketingCost / f.sqls,
  costPerOpportunity: (f) => f.marketingCost / f.opportunities,
  leadGrowth: (f) => (f.mqls - f.mqlsPrior) / f.mqlsPrior,
  trialConversion: (f) => f.paidTrials / f.trials,
  responseRate: (f) => f.campaignResponses / f.mailingsSent,
  attendanceRate: (f) => f.attendees / f.registrations,
  visitors: (f) => f.visitors,
  sessions: (f) => f.sessions,
  organicGrowth: (f) => (f.organicSessions - f.organicSessionsPrior) / f.organicSessionsPrior,
  engagementRate: (f) => f.engagedSessions / f.sessions,
  bounceRate: (f) => (f.sessions - f.engagedSessions) / f.sessions,
  singlePageRate: (f) => f.singlePageSessions / f.sessions,
  exitRate: (f) => f.exits / f.pageViews,
  websiteConversion: (f) => f.conversions / f.sessions,
  pagesPerSession: (f) => f.pageViews / f.sessions,
  sessionLength: (f) => f.sessionMinutes / f.sessions,
  newVisitorShare: (f) => f.newVisitors / f.visitors,
  revenuePerVisitor: (f) => f.revenue / f.visitors,
  stickiness: (f) => f.dailyUsers / f.monthlyUsers,
  testUplift: (f) => {
    const before = f.controlConversions / f.controlVisitors;
    return (f.testConversions / f.testVisitors - before) / before;
  },
  followers: (f) => f.followers,
  followerGrowth: (f) => (f.followers - f.followersAtStart) / f.followersAtStart,
  engagementByReach: (f) => f.engagements / f.reach,
  engagementByFollowers: (f) => f.engagements / f.followers,
  engagementByImpressions: (f) => f.engagements / f.impressions,
  costPerFollower: (f) => f.adSpend / f.newFollowers,
  deliveryRate: (f) => f.emailsDelivered / f.emailsSent,
  openRate: (f) => f.uniqueOpens / f.emailsDelivered,
  clickRate: (f) => f.uniqueClicks / f.emailsDelivered,
  clickToOpen: (f) => f.uniqueClicks / f.uniqueOpens,
  unsubscribeRate: (f) => f.unsubscribes / f.emailsDelivered,
  emailBounceRate: (f) => f.emailsBounced / f.emailsSent,
  spamRate: (f) => f.spamComplaints / f.emailsDelivered,
  listGrowth: (f) => (f.newSubscribers - f.unsubscribes) / f.subscribersAtStart,
  emailConversion: (f) => f.emailConversions / f.emailsDelivered,
  revenuePerEmail: (f) => f.emailRevenue / f.emailsDelivered,
  averageOrderValue: (f) => f.revenue / f.orders,
  cartAbandonment: (f) => (f.cartsCreated - f.orders) / f.cartsCreated,
  checkoutAbandonment: (f) => (f.checkouts - f.orders) / f.checkouts,
  addToCartRate: (f) => f.cartsCreated / f.sessions,
  unitsPerOrder: (f) => f.unitsSold / f.orders,
  returnRate: (f) => f.returnedOrders / f.orders,
  purchaseFrequency: (f) => f.orders / f.buyers,
  repeatPurchase: (f) => f.repeatBuyers / f.buyers,
  retention: (f) => (f.customersAtEnd - f.newCustomers) / f.customersAtStart,
  churn: (f) => f.customersLost / f.customersAtStart,
  customerGrowth: (f) => (f.customersAtEnd - f.customersAtStart) / f.customersAtStart,
  nps: (f) => (f.promoters / f.npsResponses) * 100 - (f.detractors / f.npsResponses) * 100,
  csat: (f) => f.satisfied / f.csatResponses,
  customerEffort: (f) => f.effortPoints / f.effortResponses,
  netRevenueRetention: (f) =>
    (f.recurringAtStart + f.expansionRevenue - f.contractionRevenue - f.churnedRevenue) / f.recurringAtStart,
  grossRevenueRetention: (f) =>
    (f.recurringAtStart - f.contractionRevenue - f.churnedRevenue) / f.recurringAtStart,
  revenueChurn: (f) => (f.contractionRevenue + f.churnedRevenue) / f.recurringAtStart,
  annualRecurringRevenue: (f) => 12 * f.recurringRevenue,
  referralShare: (f) => f.referredCustomers / f.newCustomers,
  viralCoefficient: (f) => (f.invitations / f.customersAtStart) * (f.invitedCustomers / f.invitations),
  marketShare: (f) => f.revenue / f.marketSales,
  relativeMarketShare: (f) => known(f.ownShare, f.revenue / f.marketSales) / f.leaderShare,
  marketPenetration: (f) => f.customersAtEnd / f.targetMarket,
  shareOfVoice: (f) => f.adSpend / f.categoryAdSpend,
  shareOfMentions: (f) => f.brandMentions / f.allMentions,
  shareOfSearch: (f) => f.brandSearches / f.categorySearches,
  shareOfWallet: (f) => f.revenue / f.customerCategorySpend,
  netSentiment: (f) => (f.positiveMentions - f.negativeMentions) / f.allMentions,
  awarenessUnaided: (f) => f.namedBrand / f.respondents,
  awarenessAided: (f) => f.recognisedBrand / f.respondents,
  budgetVariance: (f) => f.plannedSpend - f.marketingCost,
  budgetVarianceRate: (f) => (f.plannedSpend - f.marketingCost) / f.plannedSpend,
  spendPacing: (f) => f.marketingCost / (f.totalBudget * over(f.daysElapsed, f.daysTotal)),
  burnRate: (f) => f.marketingCost / f.monthsElapsed,
  forecastAtCompletion: (f) => f.marketingCost + f.remainingCommitted + f.remainingPlanned,
  channelShare: (f) => f.channelBudget / f.totalBudget,
  budgetUsed: (f) => f.marketingCost / f.totalBudget,
  onTimeRate: (f) => f.itemsOnTime / f.itemsDue,
  contentCostPerLead: (f) => f.contentCost / f.contentLeads,
  costPerItem: (f) => f.contentCost / f.itemsPublished,
};

/** A quotient that goes on into further arithmetic: nothing is worked out with the infinite. */
const over = (left: number, right: number): number => (right === 0 ? Number.NaN : left / right);
/** What has turned from gain to loss has no steady growth. */
const yearly = (factor: number, share: number): number =>
  factor < 0 || share < 0 ? Number.NaN : factor ** share;
const known = (entered: number | undefined, workedOut: number): number => entered ?? workedOut;
const lifetimeValue: Reckoning = (f) => known(f.lifetimeValue, definitions.customerValue(f));
const acquisitionCost: Reckoning = (f) => known(f.acquisitionCost, definitions.cac(f));

/** What the KPI must show: empty where a figure is missing or the arithmetic has no answer. */
export function byHand(kpi: KpiId, figures: Figures): number | null {
  // A figure that is not there makes NaN of whatever is worked out with it.
  const value = definitions[kpi](figures as { [M in Measure]: number });
  return Number.isFinite(value) ? value : null;
}
