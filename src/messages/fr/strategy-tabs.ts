import type { Messages } from '../messages';
import { worded } from '../worded';
import { titles } from './titles';

const id = worded('ID', 'Attribué une fois pour toutes. Laissez faire le module complémentaire.');

export const strategyTabs: Pick<
  Messages['tabs'],
  'strategy' | 'objectives' | 'segments' | 'personas' | 'journey' | 'competitors' | 'swot' | 'initiatives'
> = {
  strategy: {
    title: titles.strategy,
    about:
      'Le pourquoi et le quoi : qui nous sommes, le marché, les clients, notre position et ce que nous offrons.',
    rows: {
      overview: worded('En bref', 'Rédigé en dernier, lu en premier.'),
      summary: worded('Résumé', 'Toute la stratégie en quelques phrases.'),
      priorities: worded('Priorités', 'Ce qui reçoit des moyens en premier, et ce qui doit attendre.'),
      company: worded('L’entreprise', 'Qui nous sommes et ce que nous voulons devenir.'),
      vision: worded('Notre vision', 'À quoi ressemblera le monde quand nous aurons fait notre travail.'),
      mission: worded('Notre mission', 'Ce que nous faisons chaque jour, et pour qui.'),
      companyGoals: worded(
        'Ambitions de l’entreprise',
        'Ce que l’entreprise elle-même vise dans les années à venir.',
      ),
      focus: worded('Cœur de métier', 'Ce que nous faisons le mieux et à quoi nous nous tenons.'),
      culture: worded(
        'Culture d’entreprise',
        'Notre façon de travailler ensemble et de traiter les clients.',
      ),
      context: worded('Contexte', 'D’où nous partons.'),
      challenges: worded(
        'Défis',
        'Ce qui complique les choses aujourd’hui, par exemple la hausse du prix de la farine.',
      ),
      earlierActivities: worded(
        'Actions passées',
        'Ce que le marketing a fait jusqu’ici, et ce que cela a donné.',
      ),
      market: worded('Le marché', 'Sa taille, son évolution et la place que nous y tenons.'),
      marketTotal: worded('Marché total', 'Ce qui se dépense en un an sur l’ensemble du marché.'),
      marketReachable: worded('Marché accessible', 'La part de ce marché que nous pouvons servir.'),
      marketOwn: worded('Nos ventes', 'Ce que nous vendons en un an.'),
      marketGrowth: worded('Croissance du marché', 'Sa croissance sur un an, par exemple 3 %.'),
      ownShare: worded('Notre part de marché', 'Notre part du marché accessible, par exemple 4 %.'),
      trends: worded('Tendances', 'Ce qui change, par exemple « on achète son pain pour la semaine ».'),
      impacts: worded(
        'Facteurs de rupture',
        'Ce qui pourrait faire basculer le marché : lois, technologies, prix.',
      ),
      barriers: worded(
        'Barrières à l’entrée',
        'Ce qui tient les nouveaux entrants à distance, et ce qui nous a freinés.',
      ),
      customers: worded('Les clients', 'Qui achète, pourquoi, et comment se prend la décision.'),
      customerCount: worded('Nombre de clients', 'Combien de clients il y a aujourd’hui.'),
      customerTypes: worded('Types de clients', 'Par exemple familles, cafés, bureaux.'),
      customerValues: worded(
        'Ce qui compte pour eux',
        'Par exemple la fraîcheur, le temps gagné, être appelé par son nom.',
      ),
      customerDecision: worded(
        'Comment ils décident',
        'Qui décide, en combien de temps, après avoir comparé quoi.',
      ),
      customerFocus: worded('Clients prioritaires', 'Ceux qui comptent le plus, et pourquoi.'),
      notTargeted: worded('Clients non visés', 'Les segments que nous laissons de côté, et pourquoi.'),
      position: worded('Notre position', 'Comment nous voulons être perçus.'),
      positioning: worded('Positionnement', 'Ce que nous sommes, pour qui, et à la différence de qui.'),
      valueProposition: worded(
        'Proposition de valeur',
        'Ce que nous apportons aux clients et qui vaut son prix.',
      ),
      differentiators: worded(
        'Facteurs de différenciation',
        'Ce qui nous distingue et se copie difficilement.',
      ),
      brandEssence: worded('Essence de la marque', 'La marque en deux ou trois mots.'),
      brandPersonality: worded(
        'Personnalité de la marque',
        'Comment la marque se comporterait si elle était une personne.',
      ),
      fourPs: worded('Les quatre P', 'Produit, prix, place (distribution), promotion (communication).'),
      product: worded('Produit', 'Ce que nous vendons et ce qui en fait la qualité.'),
      price: worded('Prix', 'Ce que cela coûte, comparé à ce qu’on pourrait acheter d’autre.'),
      place: worded('Distribution', 'Où et comment on se le procure.'),
      promotion: worded('Communication', 'Comment on en entend parler.'),
      sales: worded('La vente', 'Comment se passent la vente et l’achat.'),
      salesChannels: worded('Canaux de vente', 'Par exemple magasin, boutique en ligne, revendeurs.'),
      buyingProcess: worded(
        'Processus d’achat',
        'Comment on achète, en bref ; les étapes figurent dans l’onglet Parcours client.',
      ),
      plan: worded('De la stratégie au plan', 'La passerelle entre les deux.'),
      planSummary: worded('Résumé du plan', 'Comment le plan permettra d’atteindre les objectifs.'),
    },
  },
  objectives: {
    title: titles.objectives,
    about: 'Ce que vise l’entreprise. Chaque objectif du plan en sert un.',
    columns: {
      id,
      objective: worded(
        'Objectif d’entreprise',
        'Ce que vise l’entreprise, par exemple « Réaliser un tiers du chiffre d’affaires grâce aux abonnements ».',
      ),
      measure: worded(
        'Indicateur',
        'Le chiffre qui le montre, par exemple « Part des abonnements dans le chiffre d’affaires ».',
      ),
      target: worded('Cible', 'La valeur à atteindre, par exemple 33.'),
      owner: worded('Responsable', 'Qui en répond.'),
      goals: worded('Objectifs', 'Combien d’objectifs du plan le servent.'),
    },
  },
  segments: {
    title: titles.segments,
    about: 'Les groupes qui composent le marché : à qui le plan s’adresse, à qui non, et pourquoi.',
    columns: {
      id,
      segment: worded('Segment', 'Un nom court, par exemple « Jeunes familles du quartier ».'),
      targeted: worded('Ciblé', 'Si le plan s’adresse à ce segment.'),
      size: worded('Taille', 'Combien ils sont, par exemple « environ 4 000 foyers ».'),
      type: worded('Type de clientèle', 'Par exemple particuliers, petites entreprises, organismes publics.'),
      age: worded('Âge', 'Par exemple de 28 à 45 ans.'),
      gender: worded('Genre', 'Seulement si cela compte, par exemple « surtout des femmes ».'),
      place: worded('Lieu', 'Où ils vivent ou travaillent, par exemple « à moins de 3 km de la boutique ».'),
      language: worded('Langue', 'Ce qu’ils parlent et lisent, par exemple « français, un peu d’arabe ».'),
      income: worded('Revenus', 'Ce qu’ils peuvent dépenser, par exemple « 30 à 60 par mois pour le pain ».'),
      interests: worded(
        'Centres d’intérêt',
        'Ce qui les intéresse, par exemple « la cuisine maison, le jardin de l’école ».',
      ),
      behaviour: worded(
        'Comportement',
        'Comment ils vivent et achètent, par exemple « de grandes courses le samedi ».',
      ),
      platforms: worded(
        'Plateformes',
        'Où ils passent du temps en ligne, par exemple « Instagram, le groupe des parents ».',
      ),
      values: worded(
        'Ce qui compte pour eux',
        'Ce qui pèse dans leur choix, par exemple « la fraîcheur, pas de file d’attente ».',
      ),
      decides: worded(
        'Comment ils décident',
        'Qui décide, quand, après quoi, par exemple « un parent, après une dégustation ».',
      ),
      why: worded(
        'Pourquoi nous, ou pas',
        'En quoi notre offre leur convient mieux ; ou pourquoi ils sont laissés de côté, par exemple « ils passent deux fois par jour devant chez nous ».',
      ),
      campaigns: worded('Campagnes', 'Combien de campagnes s’adressent à eux.'),
    },
  },
  personas: {
    title: titles.personas,
    about: 'Un acheteur type à la fois : ce qui le préoccupe, ce qu’il veut, ce qu’il faut lui dire.',
    columns: {
      id,
      persona: worded(
        'Persona',
        'Une personne imaginaire, par exemple « Claire, deux enfants, peu de temps ».',
      ),
      segment: worded('Segment', 'Le segment que cette personne représente.'),
      challenges: worded(
        'Ses difficultés',
        'Ce qui complique son quotidien, par exemple « pas le temps de faire les courses avant 18 h ».',
      ),
      goals: worded(
        'Ses objectifs',
        'Ce que cette personne cherche à accomplir, par exemple « un bon petit-déjeuner sans rien prévoir ».',
      ),
      habits: worded(
        'Habitudes d’achat',
        'Quand, où et comment elle achète, par exemple « le samedi, en famille ».',
      ),
      message: worded('Message', 'Ce que nous lui disons, par exemple « votre pain vous attend ».'),
      channels: worded(
        'Canaux préférés',
        'Là où elle est à l’écoute, par exemple « la lettre de l’école, Instagram ».',
      ),
      campaigns: worded('Campagnes', 'Combien de campagnes s’adressent à elle.'),
      content: worded('Contenus', 'Combien de contenus sont faits pour elle.'),
    },
  },
  journey: {
    title: titles.journey,
    about: 'Les étapes de l’achat : qui intervient, ce qui décide et ce qui aide.',
    columns: {
      id,
      stage: worded('Étape', 'Par exemple « Entend parler de nous », « Compare », « Premier panier ».'),
      persona: worded('Persona', 'De qui c’est le parcours ; vide si c’est celui de tous.'),
      involved: worded(
        'Qui intervient',
        'Qui a son mot à dire à cette étape, par exemple « l’acheteur et les enfants ».',
      ),
      purchase: worded('Impulsif ou réfléchi', 'Si l’on agit aussitôt ou après réflexion.'),
      criteria: worded('Critères', 'Ce sur quoi on juge, par exemple « le goût, le prix, le trajet ».'),
      salesChannel: worded(
        'Canal de vente',
        'Où l’achat pourrait se faire, par exemple « boutique, boutique en ligne ».',
      ),
      helps: worded(
        'Ce qui aide',
        'Les contenus qui font avancer, par exemple « un petit film tourné au fournil ».',
      ),
      content: worded('Contenus', 'Combien de contenus servent cette étape.'),
    },
  },
  competitors: {
    title: titles.competitors,
    about: 'Qui d’autre le client pourrait choisir, avec quelle force, et notre réponse.',
    columns: {
      id,
      competitor: worded('Concurrent', 'Son nom, par exemple « le supermarché du coin ».'),
      category: worded('Catégorie', 'Direct, indirect, substitut ou nouvel entrant.'),
      marketShare: worded('Part de marché', 'Sa part du marché, par exemple 12 %.'),
      position: worded(
        'Positionnement',
        'Comment il veut être perçu, par exemple « le moins cher de la ville ».',
      ),
      strengths: worded('Forces', 'Ce qu’il fait bien, par exemple « ouvert jusqu’à 22 h ».'),
      weaknesses: worded('Faiblesses', 'Ce qu’il fait mal, par exemple « du pain à base de pâte surgelée ».'),
      difference: worded(
        'Notre différence',
        'Ce que nous faisons et qu’il ne fait pas, par exemple « des boulangers à qui l’on peut parler ».',
      ),
      barriers: worded(
        'Barrières',
        'Ce qui le protège, par exemple « un bail de longue durée dans la gare ».',
      ),
      exploits: worded(
        'Ce qu’il exploite',
        'La faille dont il profite, par exemple « personne ne livre avant 7 h ».',
      ),
      keywords: worded(
        'Mots-clés',
        'Les recherches qui mènent à lui, par exemple « pain frais près de chez moi ».',
      ),
      paidAds: worded(
        'Publicité payante',
        'Où et comment il fait de la publicité, par exemple « annonces de recherche vers midi ».',
      ),
      threat: worded('Niveau de menace', 'De 1 (faible) à 5 (sérieuse).'),
      answeredBy: worded('Initiative en réponse', 'L’initiative qui lui répond.'),
      compared: worded('Rapport à notre part', 'Sa part de marché divisée par la nôtre.'),
    },
  },
  swot: {
    title: titles.swot,
    about: 'Forces, faiblesses, opportunités et menaces. Ce qui pèse lourd appelle une réponse.',
    columns: {
      id,
      item: worded(
        'Élément',
        'Un seul fait, en une phrase, par exemple « Un nouvel abonné sur cinq vient par un voisin ».',
      ),
      kind: worded('Type', 'Force, faiblesse, opportunité ou menace.'),
      source: worded('Origine', 'D’où cela vient.'),
      weight: worded('Poids', 'De 1 (léger) à 5 (décisif).'),
      answeredBy: worded('Initiative en réponse', 'L’initiative qui en tire parti ou y répond.'),
      answered: worded('Réponse', 'Si une initiative y répond.'),
    },
  },
  initiatives: {
    title: titles.initiatives,
    about: 'Les chantiers stratégiques au service des objectifs. Les campagnes les mettent en œuvre.',
    columns: {
      id,
      initiative: worded('Initiative', 'Un nom court, par exemple « Conquérir les bureaux ».'),
      goal: worded('Objectif', 'L’objectif qu’elle sert.'),
      kind: worded('Type', 'De quel type d’initiative il s’agit.'),
      segment: worded('Segment', 'Qui elle concerne.'),
      priority: worded('Priorité', 'De 1 (la plus basse) à 5 (servie en premier).'),
      owner: worded('Responsable', 'Qui en répond.'),
      status: worded('Statut', 'Planifié, en cours, terminé, en pause ou arrêté.'),
      campaigns: worded('Campagnes', 'Combien de campagnes la mettent en œuvre.'),
      planned: worded('Budget prévu', 'Ce que le budget consacre à ses campagnes.'),
      actual: worded('Payé', 'Ce que ses campagnes ont payé.'),
    },
  },
};
