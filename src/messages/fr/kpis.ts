import { countedWords } from '../counted';
import type { kpis as english } from '../en/kpis';
import { type Worded, worded } from '../worded';
import { measures } from './measures';

export const kpis: Record<keyof typeof english, Worded> = {
  revenue: worded('Chiffre d’affaires', 'Le montant vendu sur la période.'),
  revenueGrowth: worded(
    'Croissance du chiffre d’affaires',
    'La hausse du chiffre d’affaires par rapport aux mêmes mois de l’an passé.',
  ),
  grossMarginRate: worded(
    'Taux de marge brute',
    'La part du chiffre d’affaires qui reste après le coût des ventes.',
  ),
  grossProfit: worded('Marge brute (montant)', 'Le chiffre d’affaires moins le coût des ventes.'),
  netProfitMargin: worded(
    'Taux de marge nette',
    'La part du chiffre d’affaires qui reste en bénéfice après tous les coûts.',
  ),
  contributionPerUnit: worded(
    'Marge sur coût variable unitaire',
    'Ce qu’une unité vendue laisse pour payer les coûts fixes et gagner de l’argent.',
  ),
  contributionTotal: worded(
    'Marge sur coûts variables totale',
    'Ce que toutes les unités vendues laissent pour couvrir les coûts fixes et dégager un profit.',
  ),
  contributionRatio: worded(
    'Taux de marge sur coût variable',
    'La part du prix qui reste après le coût variable de l’unité.',
  ),
  markup: worded('Taux de majoration sur coût', 'Ce qu’on ajoute au coût d’une unité pour fixer son prix.'),
  breakEvenUnits: worded(
    'Seuil de rentabilité en unités',
    'Le nombre d’unités à vendre avant de réaliser le premier bénéfice.',
  ),
  breakEvenRevenue: worded(
    'Seuil de rentabilité en valeur',
    'Le chiffre d’affaires qui couvre tout juste les coûts fixes.',
  ),
  annualGrowth: worded(
    'Croissance annuelle moyenne (TCAM)',
    'La croissance annuelle régulière qui mène de la première valeur à la dernière.',
  ),
  averagePrice: worded('Prix de vente moyen', 'Ce qu’une unité a rapporté en moyenne.'),
  sellThrough: worded('Taux d’écoulement', 'La part des unités reçues qui ont été vendues.'),
  marketingShareOfRevenue: worded(
    'Part du marketing dans le chiffre d’affaires',
    'La part du chiffre d’affaires dépensée en marketing.',
  ),
  cac: worded(
    'Coût d’acquisition client (CAC)',
    'Tous les coûts commerciaux et marketing pour chaque nouveau client.',
  ),
  costPerCustomer: worded(
    'Coût marketing par nouveau client',
    'Les seuls coûts marketing pour chaque nouveau client.',
  ),
  customerAcquisitionRate: worded(
    'Taux d’acquisition de clients',
    'Le nombre de nouveaux clients pour chaque client présent au départ.',
  ),
  marketingShareOfCac: worded(
    'Part du marketing dans le CAC',
    'La part du marketing dans le coût d’acquisition des clients.',
  ),
  customerValue: worded('Valeur vie client (CLV)', 'La marge qu’un client apporte tant qu’il reste client.'),
  customerValueMonthly: worded(
    'Valeur vie client à partir des taux mensuels',
    'La même valeur vie, à partir du revenu mensuel, de la marge et de l’attrition mensuelle.',
  ),
  customerValueDiscounted: worded(
    'Valeur vie client actualisée',
    'Ce que valent aujourd’hui les marges futures d’un client.',
  ),
  customerValueByPurchases: worded(
    'Valeur vie client à partir des achats',
    'Panier moyen × achats par an × années × marge.',
  ),
  customerLifespan: worded(
    'Durée de vie client',
    'Le nombre de mois pendant lesquels un client reste, à l’attrition actuelle.',
  ),
  ltvToCac: worded(
    'Valeur vie client sur coût d’acquisition (LTV:CAC)',
    'Combien de fois un client rembourse ce qu’il a coûté.',
  ),
  clvMinusCac: worded(
    'Valeur vie moins coût d’acquisition (CLV − CAC)',
    'Ce qu’un client laisse sur toute sa durée, une fois payé le coût de son acquisition.',
  ),
  paybackMonths: worded(
    'Délai de récupération du CAC',
    'Le nombre de mois de marge qui remboursent le coût d’un nouveau client.',
  ),
  revenuePerCustomer: worded(
    'Revenu moyen par client (ARPU)',
    'Ce qu’un client a rapporté en moyenne sur la période.',
  ),
  marginPerCustomer: worded(
    'Marge mensuelle par client (ARPU × marge)',
    'Ce qu’un client laisse chaque mois, une fois déduit le coût de ses achats.',
  ),
  marketingRoi: worded('ROI marketing (ROMI)', 'Le profit gagné par le marketing pour chaque 1 dépensé.'),
  revenueRoi: worded(
    'ROI marketing sur le chiffre d’affaires',
    'Le chiffre d’affaires du marketing moins son coût, pour chaque 1 dépensé ; sans le coût des ventes.',
  ),
  inboundRoi: worded(
    'ROI de l’inbound marketing',
    'Le profit gagné par l’inbound marketing pour chaque 1 dépensé.',
  ),
  roas: worded(
    'Retour sur dépenses publicitaires (ROAS)',
    'Le chiffre d’affaires apporté par les publicités pour chaque 1 dépensé.',
  ),
  mer: worded(
    'Ratio d’efficacité marketing (MER)',
    'Tout le chiffre d’affaires pour chaque 1 de coût marketing.',
  ),
  contentRoi: worded(
    'ROI du contenu',
    'La valeur apportée par le contenu au-delà de son coût, pour chaque 1 dépensé.',
  ),
  acos: worded(
    'Coût publicitaire des ventes (ACoS)',
    'La part du chiffre d’affaires des publicités dépensée en publicité.',
  ),
  tacos: worded(
    'Coût publicitaire des ventes totales (TACoS)',
    'La part de tout le chiffre d’affaires dépensée en publicité.',
  ),
  poas: worded(
    'Marge sur dépenses publicitaires (POAS)',
    'La marge brute apportée par les publicités pour chaque 1 dépensé.',
  ),
  breakEvenRoas: worded(
    'ROAS au seuil de rentabilité',
    'Le ROAS en dessous duquel la publicité perd de l’argent.',
  ),
  impressions: worded('Impressions publicitaires', 'Le nombre d’affichages des publicités.'),
  ctr: worded('Taux de clic (CTR)', 'La part des affichages suivis d’un clic.'),
  cpc: worded('Coût par clic (CPC)', 'Ce qu’a coûté un clic.'),
  cpcFromCpm: worded(
    'Coût par clic d’après CPM et CTR',
    'Ce que coûte un clic à un prix pour mille et à un taux de clics connus.',
  ),
  cpm: worded('Coût pour mille impressions (CPM)', 'Ce qu’ont coûté mille affichages.'),
  impressionsFromCpm: worded(
    'Impressions achetées à un CPM connu',
    'Le nombre d’affichages que la dépense achète à un prix connu pour mille.',
  ),
  costPerThousandReached: worded(
    'Coût pour mille personnes touchées',
    'Ce qu’a coûté le fait de toucher mille personnes.',
  ),
  cpa: worded('Coût par conversion (CPA)', 'Ce qu’a coûté une conversion publicitaire.'),
  adConversionRate: worded(
    'Taux de conversion des publicités',
    'Le nombre de conversions par clic publicitaire.',
  ),
  clickCost: worded('Coût des clics', 'Ce que coûte un nombre de clics à un prix connu.'),
  revenuePerClick: worded('Revenu par clic (EPC)', 'Le chiffre d’affaires apporté par un clic.'),
  adFrequency: worded('Fréquence d’exposition', 'Le nombre moyen d’affichages par personne touchée.'),
  reachRate: worded('Taux de couverture', 'La part de la cible qui a vu la publicité au moins une fois.'),
  grossRatingPoints: worded(
    'Points de couverture brute (GRP)',
    'La pression publicitaire : les contacts pour 100 personnes de la cible.',
  ),
  costPerPoint: worded('Coût par point de couverture (CPP)', 'Ce qu’a coûté un point de couverture.'),
  costPerView: worded('Coût par vue (CPV)', 'Ce qu’a coûté une vue de la vidéo.'),
  costPerCompletedView: worded('Coût par vue complète (CPCV)', 'Ce qu’a coûté une vidéo vue jusqu’au bout.'),
  videoViewRate: worded(
    'Taux de vue des vidéos (VTR)',
    'La part des affichages de la vidéo qui ont été vus.',
  ),
  videoCompletion: worded(
    'Taux de complétion des vidéos',
    'La part des vues allant jusqu’au bout de la vidéo.',
  ),
  costPerInstall: worded('Coût par installation (CPI)', 'Ce qu’a coûté une installation de l’application.'),
  costPerEngagement: worded('Coût par interaction (CPE)', 'Ce qu’a coûté une interaction.'),
  impressionShare: worded('Taux d’impressions', 'La part des affichages possibles réellement obtenue.'),
  earningsPerThousand: worded(
    'Revenu pour mille vues (RPM)',
    'Ce que rapportent mille pages vues grâce aux publicités de nos pages.',
  ),
  leads: worded('Leads', 'Le nombre de nouveaux leads.'),
  costPerLead: worded('Coût par lead (CPL)', 'Ce qu’a coûté un lead.'),
  leadValue: worded('Valeur par lead', 'Le chiffre d’affaires apporté en moyenne par un lead.'),
  trafficToLead: worded('Taux de conversion visiteurs-leads', 'La part des visiteurs devenus des leads.'),
  landingConversion: worded(
    'Taux de conversion des landing pages',
    'La part des visiteurs de la page qui ont fait ce qu’elle demande.',
  ),
  leadToCustomer: worded('Taux de conversion leads-clients', 'La part des leads devenus clients.'),
  mqlRate: worded(
    'Taux de leads qualifiés par le marketing (MQL)',
    'La part des leads jugés assez bons par le marketing.',
  ),
  mqlToSql: worded('Taux de passage MQL-SQL', 'La part des leads qualifiés repris par les ventes.'),
  leadToSql: worded(
    'Taux de passage lead-SQL',
    'La part des leads devenus des leads qualifiés par les ventes.',
  ),
  sqlToOpportunity: worded(
    'Taux de passage SQL-opportunité',
    'La part des leads qualifiés par les ventes devenus des opportunités.',
  ),
  sqlToCustomer: worded(
    'Taux de passage SQL-client',
    'La part des leads qualifiés par les ventes devenus clients.',
  ),
  leadToOpportunity: worded(
    'Taux de passage lead-opportunité',
    'La part des leads devenus des opportunités.',
  ),
  winRate: worded('Taux de réussite des ventes', 'La part des opportunités conclues qui ont été gagnées.'),
  pipelineVelocity: worded(
    'Vélocité du pipeline (par jour)',
    'Le montant que le pipeline transforme en ventes chaque jour.',
  ),
  pipelineCoverage: worded(
    'Couverture du pipeline',
    'Combien de fois les opportunités ouvertes couvrent l’objectif de ventes.',
  ),
  averageDealSize: worded(
    'Montant moyen des ventes gagnées',
    'Ce qu’une opportunité gagnée a rapporté en moyenne.',
  ),
  marketingOriginated: worded(
    'Clients issus du marketing',
    'La part des nouveaux clients issus d’un lead marketing.',
  ),
  marketingInfluenced: worded(
    'Clients influencés par le marketing',
    'La part des nouveaux clients touchés par le marketing avant l’achat.',
  ),
  costPerMql: worded('Coût par MQL', 'Les coûts marketing pour chaque lead qualifié par le marketing.'),
  costPerSql: worded('Coût par SQL', 'Les coûts marketing pour chaque lead qualifié par les ventes.'),
  costPerOpportunity: worded('Coût par opportunité', 'Les coûts marketing pour chaque nouvelle opportunité.'),
  leadGrowth: worded(
    'Croissance des leads qualifiés',
    'La hausse des leads qualifiés par rapport à la période précédente.',
  ),
  trialConversion: worded('Taux de conversion des essais', 'La part des essais devenus payants.'),
  responseRate: worded('Taux de réponse aux courriers', 'La part des courriers suivis d’une réponse.'),
  attendanceRate: worded('Taux de participation aux événements', 'La part des inscrits venus à l’événement.'),
  visitors: worded('Visiteurs du site', 'Le nombre de personnes venues sur le site.'),
  sessions: worded('Sessions du site', 'Le nombre de visites du site.'),
  organicGrowth: worded(
    'Croissance du trafic naturel',
    'La hausse du trafic de recherche non payant par rapport à l’an passé.',
  ),
  engagementRate: worded('Taux d’engagement (GA4)', 'La part des sessions longues, poursuivies ou utiles.'),
  bounceRate: worded('Taux de rebond (GA4)', 'La part des sessions sans engagement.'),
  singlePageRate: worded('Taux de rebond (sessions d’une page)', 'La part des sessions limitées à une page.'),
  exitRate: worded('Taux de sortie', 'La part des vues de la page qui terminent la session.'),
  websiteConversion: worded('Taux de conversion du site', 'La part des sessions avec conversion.'),
  pagesPerSession: worded('Pages par session', 'Le nombre moyen de pages vues par session.'),
  sessionLength: worded('Minutes par session', 'La durée moyenne d’une session en minutes.'),
  newVisitorShare: worded('Part de nouveaux visiteurs', 'La part des visiteurs venus pour la première fois.'),
  revenuePerVisitor: worded('Revenu par visiteur (RPV)', 'Ce qu’un visiteur a rapporté en moyenne.'),
  stickiness: worded('Assiduité (DAU/MAU)', 'La part des utilisateurs du mois présents un jour donné.'),
  testUplift: worded('Gain d’un test A/B', 'De combien la nouvelle version convertit mieux que l’ancienne.'),
  followers: worded('Abonnés (réseaux sociaux)', 'Le nombre de personnes qui suivent la marque.'),
  followerGrowth: worded('Croissance des abonnés', 'La hausse du nombre d’abonnés sur la période.'),
  engagementByReach: worded(
    'Taux d’engagement sur la portée',
    'Les interactions par personne ayant vu les publications.',
  ),
  engagementByFollowers: worded('Taux d’engagement sur les abonnés', 'Les interactions par abonné.'),
  engagementByImpressions: worded(
    'Taux d’engagement sur les impressions',
    'Les interactions par affichage d’une publication.',
  ),
  costPerFollower: worded('Coût par abonné gagné', 'Ce qu’a coûté un nouvel abonné.'),
  costPerFollowerLoaded: worded(
    'Coût complet par abonné gagné',
    'Ce qu’a coûté un nouvel abonné, publicité, contenu et personnel compris.',
  ),
  deliveryRate: worded(
    'Taux de délivrance des e-mails',
    'La part des e-mails acceptés par les serveurs des destinataires.',
  ),
  openRate: worded(
    'Taux d’ouverture des e-mails',
    'La part des destinataires ayant ouvert l’e-mail ; gonflée par les outils de confidentialité.',
  ),
  clickRate: worded('Taux de clic des e-mails', 'La part des destinataires ayant cliqué dans l’e-mail.'),
  clickToOpen: worded('Taux de réactivité (CTOR)', 'La part des ouvreurs ayant cliqué.'),
  unsubscribeRate: worded('Taux de désabonnement', 'La part des destinataires désabonnés.'),
  emailBounceRate: worded('Taux de rejet des e-mails', 'La part des e-mails revenus.'),
  spamRate: worded('Taux de signalement comme spam', 'La part des e-mails signalés comme spam.'),
  listGrowth: worded('Croissance de la liste d’e-mails', 'La croissance de la liste, départs déduits.'),
  emailConversion: worded(
    'Taux de conversion des e-mails',
    'La part des e-mails délivrés suivis d’une conversion.',
  ),
  revenuePerEmail: worded('Revenu par e-mail', 'Ce qu’un e-mail délivré a rapporté en moyenne.'),
  averageOrderValue: worded('Panier moyen (AOV)', 'Ce qu’une commande a rapporté en moyenne.'),
  cartAbandonment: worded('Taux d’abandon de panier', 'La part des paniers restés sans commande.'),
  cartCompletion: worded('Taux de validation de panier', 'La part des paniers devenus des commandes.'),
  checkoutAbandonment: worded(
    'Taux d’abandon en caisse',
    'La part des passages en caisse restés sans commande.',
  ),
  addToCartRate: worded('Taux d’ajout au panier', 'La part des sessions avec ajout au panier.'),
  unitsPerOrder: worded('Unités par commande', 'Le nombre moyen d’unités par commande.'),
  returnRate: worded('Taux de retour des commandes', 'La part des commandes retournées.'),
  purchaseFrequency: worded('Fréquence d’achat', 'Le nombre moyen d’achats par client sur la période.'),
  repeatPurchase: worded('Taux de réachat', 'La part des clients ayant acheté plus d’une fois.'),
  retention: worded('Taux de fidélisation', 'La part des clients du début encore clients à la fin.'),
  churn: worded('Taux d’attrition', 'La part des clients du début perdus.'),
  customerGrowth: worded('Croissance du nombre de clients', 'La hausse du nombre de clients sur la période.'),
  nps: worded(
    'Score de recommandation net (NPS)',
    'La part des promoteurs moins celle des détracteurs, de −100 à 100.',
  ),
  csat: worded('Satisfaction client (CSAT)', 'La part des réponses satisfaites.'),
  customerEffort: worded('Score d’effort client (CES)', 'L’effort moyen que demande une démarche au client.'),
  netRevenueRetention: worded(
    'Rétention nette du revenu (NRR)',
    'La part du revenu récurrent du début conservée, ventes supplémentaires aux mêmes clients comprises.',
  ),
  grossRevenueRetention: worded(
    'Rétention brute du revenu (GRR)',
    'La même sans les ventes supplémentaires.',
  ),
  revenueChurn: worded(
    'Taux d’attrition du revenu',
    'La part du revenu récurrent du début perdue ou réduite.',
  ),
  annualRecurringRevenue: worded(
    'Revenu annuel récurrent (ARR)',
    'Le revenu mensuel récurrent multiplié par douze.',
  ),
  referralShare: worded('Part de clients parrainés', 'La part des nouveaux clients venus par parrainage.'),
  viralCoefficient: worded(
    'Coefficient viral (facteur k)',
    'Le nombre de nouveaux clients que chaque client amène par invitation.',
  ),
  marketShare: worded('Part de marché', 'Notre part des ventes du marché.'),
  relativeMarketShare: worded(
    'Part de marché relative',
    'Notre part face à celle du premier concurrent : au-dessus de 1, nous sommes en tête.',
  ),
  marketPenetration: worded(
    'Pénétration du marché',
    'La part des clients du marché visé qui sont les nôtres.',
  ),
  shareOfVoice: worded(
    'Part de voix (dépenses publicitaires)',
    'Notre part des dépenses publicitaires de la catégorie.',
  ),
  shareOfMentions: worded('Part de voix (mentions)', 'Notre part des mentions de marques de la catégorie.'),
  shareOfSearch: worded('Part des recherches', 'Notre part des recherches de marques de la catégorie.'),
  shareOfWallet: worded(
    'Part des dépenses des clients',
    'La part des dépenses de nos clients dans la catégorie faite chez nous.',
  ),
  netSentiment: worded('Sentiment net', 'Les mentions positives moins les négatives, rapportées à toutes.'),
  awarenessUnaided: worded('Notoriété spontanée', 'La part des personnes citant la marque sans aide.'),
  awarenessAided: worded(
    'Notoriété assistée',
    'La part des personnes reconnaissant la marque quand on la montre.',
  ),
  budgetVariance: worded(
    'Écart budgétaire (+ : sous le budget)',
    'Le prévu moins le dépensé : au-dessus de zéro, on est sous le budget.',
  ),
  budgetVarianceRate: worded('Écart budgétaire en % du prévu', 'L’écart rapporté au prévu.'),
  spendPacing: worded(
    'Rythme de dépense (100 % : dans le rythme)',
    'La dépense à ce jour face à ce que permettent les jours écoulés.',
  ),
  burnRate: worded('Dépense mensuelle (burn rate)', 'La dépense moyenne par mois.'),
  loadedStaffCost: worded(
    'Coût complet du personnel',
    'Ce que coûte le personnel avec tout ce qui s’ajoute au salaire.',
  ),
  forecastAtCompletion: worded(
    'Dépense prévue à la fin',
    'Ce qui aura été dépensé une fois l’engagé et le prévu payés.',
  ),
  channelShare: worded('Part du canal dans le budget', 'La part du budget allant à un canal.'),
  budgetUsed: worded('Budget consommé', 'La part du budget total déjà dépensée.'),
  onTimeRate: worded(
    'Contenus publiés dans les délais',
    'La part des contenus attendus publiés à la date prévue.',
  ),
  contentCostPerLead: worded(
    'Coût de contenu par lead',
    'Ce qu’a coûté le contenu pour chaque lead apporté.',
  ),
  costPerItem: worded('Coût par contenu', 'Ce qu’a coûté un contenu publié.'),
  // Called as their measures are.
  ...countedWords(measures, {
    counted: 'Compté chaque mois et additionné sur la période.',
    summed: 'Les montants de tous les mois de la période réunis.',
    standing: 'Le niveau en fin de période ; les mois ne s’additionnent pas.',
    average: 'La moyenne des mois de la période.',
  }),
};
