import type { kpis } from '../en/kpis';

/** What people call the KPIs of the catalogue besides their names and abbreviations; `!` before what only looks like one. */
export const kpiWords = (): Partial<Record<keyof typeof kpis, string>> => ({
  revenue: 'ca|ventes|revenus|recettes|ventes en ligne',
  revenueGrowth: 'croissance du ca|croissance des ventes',
  grossMarginRate: 'marge brute|taux de marge',
  netProfitMargin: 'marge nette|taux de profit net',
  breakEvenRevenue: 'seuil de rentabilité|point mort',
  annualGrowth: 'taux de croissance annuel moyen',
  averagePrice: 'prix moyen',
  cac: 'coût d’acquisition|coût d’acquisition d’un client|coût d’acquisition par client|coût par client|coût par client acquis|coût par nouveau client',
  customerValue: 'valeur vie|ltv|valeur client|valeur à vie',
  ltvToCac: 'ratio ltv cac|ltv/cac|ltv sur cac',
  paybackMonths: 'délai de récupération|délai d’amortissement du cac|payback',
  revenuePerCustomer: 'revenu par client|ca par client|revenu par utilisateur|revenu moyen par utilisateur',
  marketingRoi: 'roi|retour sur investissement|rsi|retour sur investissement marketing',
  roas: 'retour publicitaire|retour sur dépense publicitaire',
  impressions: 'impressions',
  ctr: 'taux de clics|taux de clic publicitaire',
  cpc: 'prix du clic|prix par clic',
  cpa: 'coût par acquisition|coût par action|coût par vente|coût par commande',
  costPerInstall: 'coût par téléchargement',
  leads: 'prospects|contacts qualifiés|demandes de devis|nouveaux leads|leads qualifiés|prospects qualifiés',
  costPerLead: 'coût par prospect|coût du lead|coût d’un lead|coût du prospect',
  trafficToLead:
    'taux de conversion visiteur en lead|taux de conversion visiteurs en leads|taux de conversion des visiteurs en leads',
  landingConversion:
    'taux de conversion de landing page|taux de conversion de page d’atterrissage|taux de conversion des pages d’atterrissage|taux de conversion de la landing page',
  leadToCustomer:
    'taux de transformation|taux de closing|taux de conversion des leads|taux de conversion des leads en clients|taux de conversion lead client|taux de transformation des leads|taux de conversion des prospects',
  mqlToSql: 'conversion mql en sql|taux de conversion mql sql|taux mql sql',
  winRate: 'taux de gain|taux de signature|taux de succès commercial|taux de réussite commerciale',
  averageDealSize: 'montant moyen des contrats|taille moyenne des contrats|valeur moyenne des affaires',
  trialConversion: 'taux de conversion d’essai|conversion des essais|taux de conversion des essais gratuits',
  attendanceRate: 'taux de présence|taux de participation',
  responseRate: 'taux de réponse',
  visitors: 'visiteurs uniques|visiteurs du site web',
  sessions:
    '!trafic organique|!trafic naturel|visites|sessions|visites du site|trafic|trafic du site|trafic web|visites sur le site',
  organicGrowth: 'croissance du trafic organique|croissance du trafic seo',
  bounceRate: 'taux de rebond du site',
  websiteConversion:
    'taux de conversion|taux de conversion en ligne|taux de conversion de la boutique|taux de conversion e-commerce|taux de conversion du site web',
  pagesPerSession: 'pages par visite|pages vues par session',
  sessionLength: 'durée de session|durée moyenne des sessions|temps passé sur le site|durée des visites',
  followers:
    'followers|fans|!abonnés à|!abonnés au|!abonnés aux|!abonnés payants|!abonnés newsletter|abonnés instagram|abonnés linkedin|communauté instagram',
  followerGrowth: 'croissance de la communauté',
  deliveryRate: 'délivrabilité|taux de délivrabilité|taux de délivrance',
  openRate:
    'taux d’ouverture|ouvertures|taux d’ouverture de la newsletter|taux d’ouverture des newsletters|taux d’ouverture des emails',
  clickRate:
    'taux de clic des emails|taux de clic de la newsletter|taux de clic email|taux de clics des e-mails|taux de clic e-mail|taux de clic des newsletters',
  unsubscribeRate: 'désabonnements|désinscriptions|taux de désinscription',
  spamRate: 'plaintes pour spam|taux de spam|taux de plaintes spam',
  listGrowth: 'croissance de la liste|croissance de la base e-mail',
  averageOrderValue:
    'panier|valeur moyenne du panier|valeur du panier moyen|ticket moyen|valeur moyenne des commandes|montant moyen des commandes',
  cartAbandonment:
    'abandon de panier|abandons de panier|paniers abandonnés|taux de paniers abandonnés|taux d’abandon des paniers',
  addToCartRate: 'ajouts au panier|taux d’ajout panier',
  unitsPerOrder: 'articles par commande|produits par commande|articles par panier',
  returnRate: 'taux de retour|taux de retours|retours produits',
  purchaseFrequency: 'fréquence de commande|fréquence d’achats',
  repeatPurchase: 'taux de rachat|taux de réachats|taux de réachat clients|taux de réabonnement',
  retention:
    'taux de rétention|rétention|fidélisation|taux de fidélité|taux de rétention client|rétention client|taux de renouvellement',
  churn: 'churn|attrition|taux de churn|taux d’attrition client|taux de résiliation|attrition client',
  nps: 'score nps|net promoter score|score de recommandation',
  csat: 'satisfaction|taux de satisfaction|taux de satisfaction client|score de satisfaction|satisfaction des clients',
  customerEffort: 'score d’effort',
  netRevenueRetention: 'rétention nette',
  grossRevenueRetention: 'rétention brute',
  annualRecurringRevenue: 'revenus récurrents annuels',
  referralShare: 'taux de parrainage',
  marketShare: 'part du marché',
  marketPenetration: 'taux de pénétration',
  awarenessUnaided: 'notoriété spontanée de la marque|notoriété top of mind',
  awarenessAided: 'notoriété assistée de la marque',
  burnRate: 'dépense mensuelle',
});
