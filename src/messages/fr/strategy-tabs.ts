import type { Messages } from '../messages';
import { said } from '../said';
import { titles } from './titles';

const id = said('ID', 'Attribué une fois pour toutes. Laissez faire le module complémentaire.');

export const strategyTabs: Pick<
  Messages['tabs'],
  'strategy' | 'objectives' | 'segments' | 'personas' | 'journey' | 'competitors' | 'swot' | 'initiatives'
> = {
  strategy: {
    title: titles.strategy,
    about:
      'Le pourquoi et le quoi : qui nous sommes, le marché, les clients, notre position et ce que nous offrons.',
    rows: {
      overview: said('En bref', 'Rédigé en dernier, lu en premier.'),
      summary: said('Résumé', 'Toute la stratégie en quelques phrases.'),
      priorities: said('Priorités', 'Ce qui reçoit des moyens en premier, et ce qui doit attendre.'),
      company: said('L’entreprise', 'Qui nous sommes et ce que nous voulons devenir.'),
      vision: said('Notre vision', 'À quoi ressemblera le monde quand nous aurons fait notre travail.'),
      mission: said('Notre mission', 'Ce que nous faisons chaque jour, et pour qui.'),
      companyGoals: said(
        'Ambitions de l’entreprise',
        'Ce que l’entreprise elle-même vise dans les années à venir.',
      ),
      focus: said('Cœur de métier', 'Ce que nous faisons le mieux et à quoi nous nous tenons.'),
      culture: said('Culture d’entreprise', 'Notre façon de travailler ensemble et de traiter les clients.'),
      context: said('Contexte', 'D’où nous partons.'),
      challenges: said(
        'Défis',
        'Ce qui complique les choses aujourd’hui, par exemple la hausse du prix de la farine.',
      ),
      earlierActivities: said(
        'Actions passées',
        'Ce que le marketing a fait jusqu’ici, et ce que cela a donné.',
      ),
      market: said('Le marché', 'Sa taille, son évolution et la place que nous y tenons.'),
      marketTotal: said('Marché total', 'Ce qui se dépense en un an sur l’ensemble du marché.'),
      marketReachable: said('Marché accessible', 'La part de ce marché que nous pouvons servir.'),
      marketOwn: said('Nos ventes', 'Ce que nous vendons en un an.'),
      marketGrowth: said('Croissance du marché', 'Sa croissance sur un an, par exemple 3 %.'),
      ownShare: said('Notre part de marché', 'Notre part du marché accessible, par exemple 4 %.'),
      trends: said('Tendances', 'Ce qui change, par exemple « on achète son pain pour la semaine ».'),
      impacts: said(
        'Facteurs de rupture',
        'Ce qui pourrait faire basculer le marché : lois, technologies, prix.',
      ),
      barriers: said(
        'Barrières à l’entrée',
        'Ce qui tient les nouveaux entrants à distance, et ce qui nous a freinés.',
      ),
      customers: said('Les clients', 'Qui achète, pourquoi, et comment se prend la décision.'),
      customerCount: said('Nombre de clients', 'Combien de clients il y a aujourd’hui.'),
      customerTypes: said('Types de clients', 'Par exemple familles, cafés, bureaux.'),
      customerValues: said(
        'Ce qui compte pour eux',
        'Par exemple la fraîcheur, le temps gagné, être appelé par son nom.',
      ),
      customerDecision: said(
        'Comment ils décident',
        'Qui décide, en combien de temps, après avoir comparé quoi.',
      ),
      customerFocus: said('Clients prioritaires', 'Ceux qui comptent le plus, et pourquoi.'),
      notTargeted: said('Clients non visés', 'Les segments que nous laissons de côté, et pourquoi.'),
      position: said('Notre position', 'Comment nous voulons être perçus.'),
      positioning: said('Positionnement', 'Ce que nous sommes, pour qui, et à la différence de qui.'),
      valueProposition: said(
        'Proposition de valeur',
        'Ce que nous apportons aux clients et qui vaut son prix.',
      ),
      differentiators: said(
        'Facteurs de différenciation',
        'Ce qui nous distingue et se copie difficilement.',
      ),
      brandEssence: said('Essence de la marque', 'La marque en deux ou trois mots.'),
      brandPersonality: said(
        'Personnalité de la marque',
        'Comment la marque se comporterait si elle était une personne.',
      ),
      fourPs: said('Les quatre P', 'Produit, prix, place (distribution), promotion (communication).'),
      product: said('Produit', 'Ce que nous vendons et ce qui en fait la qualité.'),
      price: said('Prix', 'Ce que cela coûte, comparé à ce qu’on pourrait acheter d’autre.'),
      place: said('Distribution', 'Où et comment on se le procure.'),
      promotion: said('Communication', 'Comment on en entend parler.'),
      sales: said('La vente', 'Comment se passent la vente et l’achat.'),
      salesChannels: said('Canaux de vente', 'Par exemple magasin, boutique en ligne, revendeurs.'),
      buyingProcess: said(
        'Processus d’achat',
        'Comment on achète, en bref ; les étapes figurent dans l’onglet Parcours client.',
      ),
      plan: said('De la stratégie au plan', 'La passerelle entre les deux.'),
      planSummary: said('Résumé du plan', 'Comment le plan permettra d’atteindre les objectifs.'),
    },
  },
  objectives: {
    title: titles.objectives,
    about: 'Ce que vise l’entreprise. Chaque objectif du plan en sert un.',
    columns: {
      id,
      objective: said(
        'Objectif d’entreprise',
        'Ce que vise l’entreprise, par exemple « Réaliser un tiers du chiffre d’affaires grâce aux abonnements ».',
      ),
      measure: said(
        'Indicateur',
        'Le chiffre qui le montre, par exemple « Part des abonnements dans le chiffre d’affaires ».',
      ),
      target: said('Cible', 'La valeur à atteindre, par exemple 33.'),
      owner: said('Responsable', 'Qui en répond.'),
      goals: said('Objectifs', 'Combien d’objectifs du plan le servent.'),
    },
  },
  segments: {
    title: titles.segments,
    about: 'Les groupes qui composent le marché : à qui le plan s’adresse, à qui non, et pourquoi.',
    columns: {
      id,
      segment: said('Segment', 'Un nom court, par exemple « Jeunes familles du quartier ».'),
      targeted: said('Ciblé', 'Si le plan s’adresse à ce segment.'),
      size: said('Taille', 'Combien ils sont, par exemple « environ 4 000 foyers ».'),
      type: said('Type de clientèle', 'Par exemple particuliers, petites entreprises, organismes publics.'),
      age: said('Âge', 'Par exemple de 28 à 45 ans.'),
      gender: said('Genre', 'Seulement si cela compte, par exemple « surtout des femmes ».'),
      place: said('Lieu', 'Où ils vivent ou travaillent, par exemple « à moins de 3 km de la boutique ».'),
      language: said('Langue', 'Ce qu’ils parlent et lisent, par exemple « français, un peu d’arabe ».'),
      income: said('Revenus', 'Ce qu’ils peuvent dépenser, par exemple « 30 à 60 par mois pour le pain ».'),
      interests: said(
        'Centres d’intérêt',
        'Ce qui les intéresse, par exemple « la cuisine maison, le jardin de l’école ».',
      ),
      behaviour: said(
        'Comportement',
        'Comment ils vivent et achètent, par exemple « de grandes courses le samedi ».',
      ),
      platforms: said(
        'Plateformes',
        'Où ils passent du temps en ligne, par exemple « Instagram, le groupe des parents ».',
      ),
      values: said(
        'Ce qui compte pour eux',
        'Ce qui pèse dans leur choix, par exemple « la fraîcheur, pas de file d’attente ».',
      ),
      decides: said(
        'Comment ils décident',
        'Qui décide, quand, après quoi, par exemple « un parent, après une dégustation ».',
      ),
      why: said(
        'Pourquoi nous, ou pas',
        'En quoi notre offre leur convient mieux ; ou pourquoi ils sont laissés de côté, par exemple « ils passent deux fois par jour devant chez nous ».',
      ),
      campaigns: said('Campagnes', 'Combien de campagnes s’adressent à eux.'),
    },
  },
  personas: {
    title: titles.personas,
    about: 'Un acheteur type à la fois : ce qui le préoccupe, ce qu’il veut, ce qu’il faut lui dire.',
    columns: {
      id,
      persona: said(
        'Persona',
        'Une personne imaginaire, par exemple « Claire, deux enfants, peu de temps ».',
      ),
      segment: said('Segment', 'Le segment que cette personne représente.'),
      challenges: said(
        'Ses difficultés',
        'Ce qui complique son quotidien, par exemple « pas le temps de faire les courses avant 18 h ».',
      ),
      goals: said(
        'Ses objectifs',
        'Ce que cette personne cherche à accomplir, par exemple « un bon petit-déjeuner sans rien prévoir ».',
      ),
      habits: said(
        'Habitudes d’achat',
        'Quand, où et comment elle achète, par exemple « le samedi, en famille ».',
      ),
      message: said('Message', 'Ce que nous lui disons, par exemple « votre pain vous attend ».'),
      channels: said(
        'Canaux préférés',
        'Là où elle est à l’écoute, par exemple « la lettre de l’école, Instagram ».',
      ),
      campaigns: said('Campagnes', 'Combien de campagnes s’adressent à elle.'),
      content: said('Contenus', 'Combien de contenus sont faits pour elle.'),
    },
  },
  journey: {
    title: titles.journey,
    about: 'Les étapes de l’achat : qui intervient, ce qui décide et ce qui aide.',
    columns: {
      id,
      stage: said('Étape', 'Par exemple « Entend parler de nous », « Compare », « Premier panier ».'),
      persona: said('Persona', 'De qui c’est le parcours ; vide si c’est celui de tous.'),
      involved: said(
        'Qui intervient',
        'Qui a son mot à dire à cette étape, par exemple « l’acheteur et les enfants ».',
      ),
      purchase: said('Impulsif ou réfléchi', 'Si l’on agit aussitôt ou après réflexion.'),
      criteria: said('Critères', 'Ce sur quoi on juge, par exemple « le goût, le prix, le trajet ».'),
      salesChannel: said(
        'Canal de vente',
        'Où l’achat pourrait se faire, par exemple « boutique, boutique en ligne ».',
      ),
      helps: said(
        'Ce qui aide',
        'Les contenus qui font avancer, par exemple « un petit film tourné au fournil ».',
      ),
      content: said('Contenus', 'Combien de contenus servent cette étape.'),
    },
  },
  competitors: {
    title: titles.competitors,
    about: 'Qui d’autre le client pourrait choisir, avec quelle force, et notre réponse.',
    columns: {
      id,
      competitor: said('Concurrent', 'Son nom, par exemple « le supermarché du coin ».'),
      category: said('Catégorie', 'Direct, indirect, substitut ou nouvel entrant.'),
      marketShare: said('Part de marché', 'Sa part du marché, par exemple 12 %.'),
      position: said(
        'Positionnement',
        'Comment il veut être perçu, par exemple « le moins cher de la ville ».',
      ),
      strengths: said('Forces', 'Ce qu’il fait bien, par exemple « ouvert jusqu’à 22 h ».'),
      weaknesses: said('Faiblesses', 'Ce qu’il fait mal, par exemple « du pain à base de pâte surgelée ».'),
      difference: said(
        'Notre différence',
        'Ce que nous faisons et qu’il ne fait pas, par exemple « des boulangers à qui l’on peut parler ».',
      ),
      barriers: said('Barrières', 'Ce qui le protège, par exemple « un bail de longue durée dans la gare ».'),
      exploits: said(
        'Ce qu’il exploite',
        'La faille dont il profite, par exemple « personne ne livre avant 7 h ».',
      ),
      keywords: said(
        'Mots-clés',
        'Les recherches qui mènent à lui, par exemple « pain frais près de chez moi ».',
      ),
      paidAds: said(
        'Publicité payante',
        'Où et comment il fait de la publicité, par exemple « annonces de recherche vers midi ».',
      ),
      threat: said('Niveau de menace', 'De 1 (faible) à 5 (sérieuse).'),
      answeredBy: said('Initiative en réponse', 'L’initiative qui lui répond.'),
      compared: said('Rapport à notre part', 'Sa part de marché divisée par la nôtre.'),
    },
  },
  swot: {
    title: titles.swot,
    about: 'Forces, faiblesses, opportunités et menaces. Ce qui pèse lourd appelle une réponse.',
    columns: {
      id,
      item: said(
        'Élément',
        'Un seul fait, en une phrase, par exemple « Un nouvel abonné sur cinq vient par un voisin ».',
      ),
      kind: said('Type', 'Force, faiblesse, opportunité ou menace.'),
      source: said('Origine', 'D’où cela vient.'),
      weight: said('Poids', 'De 1 (léger) à 5 (décisif).'),
      answeredBy: said('Initiative en réponse', 'L’initiative qui en tire parti ou y répond.'),
      answered: said('Réponse', 'Si une initiative y répond.'),
    },
  },
  initiatives: {
    title: titles.initiatives,
    about: 'Les chantiers stratégiques au service des objectifs. Les campagnes les mettent en œuvre.',
    columns: {
      id,
      initiative: said('Initiative', 'Un nom court, par exemple « Conquérir les bureaux ».'),
      goal: said('Objectif', 'L’objectif qu’elle sert.'),
      kind: said('Type', 'De quel type d’initiative il s’agit.'),
      segment: said('Segment', 'Qui elle concerne.'),
      priority: said('Priorité', 'De 1 (la plus basse) à 5 (servie en premier).'),
      owner: said('Responsable', 'Qui en répond.'),
      status: said('Statut', 'Planifié, en cours, terminé, en pause ou arrêté.'),
      campaigns: said('Campagnes', 'Combien de campagnes la mettent en œuvre.'),
      planned: said('Budget prévu', 'Ce que le budget consacre à ses campagnes.'),
      actual: said('Payé', 'Ce que ses campagnes ont payé.'),
    },
  },
};
