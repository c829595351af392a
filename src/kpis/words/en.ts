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
    'visits|website visits|site visits|web visits|website traffic|site traffic|web traffic|store visits online',
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
  netProfit: 'profit|net income|bottom line|net earnings',
  unitsSold: 'units|unit sales|pieces sold|items sold|products sold|sales volume|copies sold',
  contributionTotal: 'total contribution margin|contribution margin|total contribution',
  newCustomers:
    'new clients|new buyers|new accounts|new paying customers|customer wins|customers won|customers acquired',
  customersAtEnd:
    'active customers|customer base|total customers|paying customers|active clients|client base|existing customers',
  customersLost: 'lost customers|customer losses|churned customers|cancellations|cancelled contracts',
  customerAcquisitionRate: 'acquisition rate|new customer rate',
  clvMinusCac: 'clv minus cac|ltv minus cac',
  marginPerCustomer: 'margin per customer|margin per user|arpu times margin|gross margin per customer',
  marketingRevenue:
    'marketing revenue|marketing sourced revenue|revenue generated by marketing|revenue from campaigns',
  adRevenue: 'ad revenue|ad attributed revenue|advertising revenue',
  reach:
    'ad reach|unique reach|social reach|post reach|brand reach|audience reach|campaign reach|monthly reach|accounts reached|users reached',
  clicks: 'clicks|ad clicks|link clicks',
  adConversions: 'ad conversions|paid conversions|campaign conversions',
  videoViews: 'views of videos|youtube views|video plays|views on youtube',
  completedViews: 'completed views|completed video views|full video views',
  installs: 'installs|app downloads|downloads of the app|installations|installs of the app',
  revenuePerClick: 'earnings per click',
  mqls: 'mqls|mql|marketing qualified leads',
  sqls: 'sqls|sql|sales qualified leads|sales ready leads',
  opportunities: 'opportunities|sales opportunities|qualified opportunities',
  opportunitiesWon:
    'deals won|won deals|closed deals|deals closed|new deals|contracts signed|signed contracts|new contracts|won opportunities',
  pipelineValue: 'pipeline|sales pipeline|pipeline value|value of the pipeline|marketing pipeline',
  marketingCustomers: 'customers from marketing|marketing sourced customers|new customers from marketing',
  trials: 'trials|free trials|trial sign ups|trial signups|trial users|trial starts|trial registrations',
  paidTrials: 'paid trials|converted trials',
  campaignResponses: 'replies to mailings|mailing responses',
  registrations: 'registrations|webinar registrations|webinar sign ups|event sign ups|registrants',
  attendees:
    'attendees|participants|webinar attendees|event participants|event visitors|webinar participants',
  leadToSql: 'lead to sql|lead to sql conversion|lead to sql conversion rate',
  sqlToCustomer:
    'sql to customer conversion|sql to customer conversion rate|sql to client rate|sql close rate',
  conversions: 'conversions|website conversions|online conversions|key events|site conversions',
  landingConversions: 'conversions of the landing page',
  pageViews: 'pageviews|views of the page|views of pages|website page views|blog page views|blog views',
  newVisitors: 'new visitors|first time visitors|new website visitors',
  organicSessions:
    'organic traffic|organic visits|organic sessions|search traffic|seo traffic|traffic from search|organic search traffic|organic website traffic|website organic traffic',
  monthlyUsers: 'monthly active users|mau|active users|monthly users',
  dailyUsers: 'daily active users|dau|daily users',
  newFollowers: 'followers gained|additional followers|follower gains',
  engagements: 'engagements|interactions|social engagements|likes and comments|social interactions',
  costPerFollowerLoaded: 'fully loaded cost per follower|full cost per follower',
  subscribers:
    '!youtube subscribers|!channel subscribers|!paid subscribers|!paying subscribers|subscribers|email subscribers|mailing list subscribers|list subscribers|mailing list size|email list size|list size|size of the mailing list|size of the email list|newsletter list|newsletter readers',
  newSubscribers:
    'new subscribers|new email subscribers|newsletter sign ups|newsletter signups|email sign ups|newsletter registrations|list sign ups|email signups',
  emailConversions: 'email conversions|newsletter conversions',
  emailRevenue:
    'email revenue|revenue from email|newsletter revenue|revenue from the newsletter|revenue from email marketing',
  orders: 'purchases|online orders|web orders|shop orders|customer orders|sales orders|store orders',
  buyers: 'buyers|purchasers',
  returnedOrders: 'returned orders|product returns|order returns|returned parcels',
  cartCompletion:
    'cart completion|checkout completion rate|cart conversion rate|cart to order rate|completed carts',
  repeatBuyers: 'repeat buyers|repeat customers|returning customers|returning buyers|repeat purchasers',
  referredCustomers: 'referrals|referred customers|customer referrals|new referrals|customers by referral',
  invitedCustomers: 'invited customers',
  recurringRevenue: 'monthly recurring revenue|recurring revenue|subscription revenue',
  expansionRevenue: 'expansion revenue|expansion mrr|upsell revenue|upselling revenue',
  churnedRevenue: 'churned revenue|churned mrr|lost recurring revenue',
  brandMentions:
    'brand mentions|mentions|press mentions|media mentions|social mentions|mentions in the press',
  brandSearches:
    'brand searches|branded searches|branded search volume|searches for the brand|brand search volume',
  itemsPublished:
    'pieces of content|content pieces|content items|published articles|articles published|published posts|posts published',
  contentLeads: 'content leads|leads from the blog|leads generated by content',
  loadedStaffCost:
    'staff cost|staff costs|personnel cost|loaded labor cost|loaded labour cost|fully loaded staff cost',
  impressionsFromCpm: 'impressions from cpm',
  cpcFromCpm: 'cpc from cpm and ctr',
});
