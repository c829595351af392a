import type { KpiWords } from './kpi-words';

export const en = (): KpiWords => ({
  revenue: 'sales|turnover|income from sales|sales revenue|online sales|takings',
  revenueGrowth: 'sales growth|growth in revenue|growth in sales|growth of revenue',
  grossMarginRate: 'gross profit margin|gross margin rate',
  netProfitMargin: 'net margin|profit margin|net profitability',
  breakEvenUnits: 'break even volume',
  breakEvenRevenue: 'break even point',
  annualGrowth: 'compound annual growth rate',
  averagePrice: 'average price|asp',
  marketingShareOfRevenue: 'marketing spend as a share of revenue|marketing to revenue ratio',
  cac: 'acquisition cost|cost of acquisition|cost to acquire a customer|cost per new customer|cost per acquired customer|cost per customer|cost of acquiring a customer',
  costPerCustomer: 'marketing cost per new customer',
  customerValue: 'lifetime value|ltv|cltv|customer value|client lifetime value',
  customerLifespan: 'customer lifetime|average customer lifetime',
  ltvToCac: 'ltv to cac|ltv cac ratio|ltv/cac',
  paybackMonths: 'payback period|cac payback|payback time',
  revenuePerCustomer:
    'arpa|average revenue per user|average revenue per customer|revenue per user|revenue per account|revenue per client',
  marketingRoi:
    'roi|return on investment|return on marketing investment|marketing return|return on marketing spend',
  roas: 'return on advertising spend|return on advertising|ad return',
  impressions: 'ad impressions|ad views',
  ctr: 'click through|clickthrough rate|ad click rate',
  cpc: 'price per click',
  cpm: 'cost per mille|cost per thousand',
  cpa: 'cost per acquisition|cost per action|cost per order|cost per sale',
  costPerInstall: 'cost per download',
  costPerEngagement: 'cost per interaction',
  videoCompletion: 'completion rate of videos|video completion|watch through rate',
  leads: 'new leads|enquiries|inquiries|qualified leads|leads generated|sales leads|inbound leads',
  costPerLead: 'lead cost|cost for each lead|price per lead|cost of a lead',
  trafficToLead:
    'visitor to lead rate|visitor to lead conversion|visitor to lead conversion rate|traffic to lead conversion rate|visit to lead rate',
  landingConversion:
    'landing page conversion|conversion rate of landing page|landing page conversions|conversion of landing page',
  leadToCustomer:
    'lead conversion rate|lead to customer conversion rate|lead to client rate|lead to sale rate|close rate|closing rate|lead to customer conversion',
  mqlToSql: 'mql to sql conversion|mql to sql conversion rate',
  winRate: 'deal win rate|opportunity win rate|proposal win rate',
  averageDealSize: 'average deal value|deal size|average contract value|acv|average deal',
  trialConversion:
    'trial conversion|trial conversion rate|trial to paid conversion|free to paid conversion|trial to paid conversion rate',
  attendanceRate: 'show up rate|turnout|attendance',
  responseRate: 'mailing response rate',
  visitors:
    'website visitors|site visitors|unique visitors|monthly visitors|web visitors|users of the website',
  sessions:
    '!organic traffic|!organic sessions|!organic visits|visits|website visits|site visits|web visits|website traffic|site traffic|web traffic|store visits online',
  organicGrowth: 'organic traffic growth|organic growth|growth in organic traffic',
  bounceRate: 'bounces',
  websiteConversion:
    'conversion rate|site conversion rate|web conversion rate|online conversion rate|website conversion|shop conversion rate|store conversion rate|e commerce conversion rate',
  pagesPerSession: 'pages per visit|page views per session|page depth',
  sessionLength: 'session duration|time on site|visit duration|average session duration|session length',
  newVisitorShare: 'new visitor share|new visitor rate',
  stickiness: 'stickiness|dau mau',
  followers:
    'following|fans|follower count|social media followers|instagram followers|linkedin followers|social followers',
  followerGrowth: 'growth of followers|growth in followers|follower growth rate',
  deliveryRate: 'deliverability|email deliverability|delivery rate of emails|inbox placement',
  openRate: 'open rate|opening rate|newsletter open rate|opens|email opens|email open|newsletter opens',
  clickRate:
    'email ctr|newsletter click rate|newsletter ctr|email click through rate|email click|click rate of emails|click rate',
  unsubscribeRate: 'unsubscribes|opt out rate|unsubscription rate|unsubscribe',
  spamRate: 'spam rate|spam complaints|complaint rate of emails',
  listGrowth: 'list growth|email list growth|list growth rate|mailing list growth',
  averageOrderValue:
    'average basket|average basket value|average order|average cart|basket size|average cart value|average ticket|order value|basket value|average transaction value|average spend per order',
  cartAbandonment:
    'abandoned carts|basket abandonment|cart abandonment|shopping cart abandonment|abandoned cart rate',
  checkoutAbandonment: 'checkout abandonment|checkout drop off',
  addToCartRate: 'add to cart',
  unitsPerOrder: 'items per order|units per transaction|upt|items per basket',
  returnRate: 'return rate|product return rate|returns rate|rate of returns',
  purchaseFrequency: 'order frequency|frequency of purchase|buying frequency',
  repeatPurchase:
    'repurchase rate|repeat rate|repeat order rate|repeat customer rate|repeat purchases|reorder rate|returning customer rate',
  retention: 'retention rate|customer retention|retention|client retention|renewal rate',
  churn: 'churn|churn rate|customer churn|attrition|attrition rate|customer attrition|customer loss rate',
  nps: 'promoter score|net promoter',
  csat: 'customer satisfaction score|satisfaction score|satisfaction|client satisfaction|satisfaction rate|customer satisfaction rate',
  customerEffort: 'effort score',
  netRevenueRetention: 'net retention|net dollar retention|ndr',
  grossRevenueRetention: 'gross retention',
  revenueChurn: 'mrr churn|revenue churn',
  annualRecurringRevenue: 'recurring revenue a year|annual recurring',
  referralShare: 'referral rate|share of referrals',
  marketShare: 'share of the market|share of market',
  marketPenetration: 'penetration|penetration rate',
  shareOfWallet: 'wallet share',
  awarenessUnaided:
    'unaided awareness|unaided brand awareness|spontaneous awareness|top of mind awareness|unprompted awareness',
  awarenessAided: 'aided awareness|aided brand awareness|prompted awareness|prompted brand awareness',
  netSentiment: 'sentiment score',
  burnRate: 'monthly spend|burn rate',
  onTimeRate: 'on time publishing|on time content',
});
