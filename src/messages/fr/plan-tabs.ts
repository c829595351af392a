import type { Messages } from '../messages';
import { said } from '../said';
import { titles } from './titles';

const id = said('ID', 'Attribué une fois pour toutes. Laissez faire le module complémentaire.');

export const planTabs: Pick<
  Messages['tabs'],
  'channels' | 'tasks' | 'timeline' | 'content' | 'spend' | 'people' | 'reviews'
> = {
  channels: {
    title: titles.channels,
    about: 'Le mix : à quoi sert chaque canal, ce qu’il dit, ce qu’il reçoit et ce qu’il devrait recevoir.',
    columns: {
      id,
      channel: said('Canal', 'Un nom court, par exemple « Instagram ».'),
      type: said('Type de canal', 'De quel type de canal il s’agit.'),
      platform: said('Plateforme', 'La plateforme ou le lieu exact, par exemple « notre compte Instagram ».'),
      role: said('Rôle', 'À quoi il sert, par exemple « amène du monde sur la page des dégustations ».'),
      message: said('Message clé', 'Ce qu’il dit, par exemple « goûtez d’abord, décidez ensuite ».'),
      weight: said('Poids', 'Son importance, par exemple de 1 à 5.'),
      expectedReturn: said('Retour attendu', 'Chiffre d’affaires divisé par la dépense, par exemple 3.'),
      frequency: said('Fréquence de publication', 'Par exemple « trois publications par semaine ».'),
      leaders: said(
        'Leaders d’opinion',
        'Qui l’on y écoute, par exemple « une blogueuse culinaire du quartier ».',
      ),
      replies: said('Qui répond, en quel délai', 'Par exemple « Julien, sous deux heures ».'),
      kpi: said('KPI suivi', 'Le chiffre que l’on y surveille.'),
      owner: said('Responsable', 'Qui le pilote.'),
      planned: said('Budget prévu', 'La somme de ses lignes budgétaires.'),
      share: said('Part du budget', 'Sa part dans l’ensemble du budget.'),
      suggested: said('Part suggérée', 'D’après le poids multiplié par le retour attendu.'),
      actual: said('Payé', 'Ce qui a été payé.'),
      variance: said('Écart', 'Prévu moins payé (+ = sous le budget).'),
    },
  },
  tasks: {
    title: titles.tasks,
    about:
      'Ce qu’il faut faire, dans quelle campagne, par qui et pour quand. Les jalons sont aussi des tâches.',
    columns: {
      id,
      task: said('Tâche', 'Un seul travail, par exemple « Imprimer les cartes de dégustation ».'),
      campaign: said('Campagne', 'La campagne dont elle fait partie.'),
      kind: said('Type', 'Tâche ou jalon.'),
      responsible: said('Réalisée par (R)', 'Qui la réalise.'),
      accountable: said('Responsable (A)', 'Qui en répond.'),
      consulted: said('À consulter (C)', 'À qui l’on demande un avis.'),
      informed: said('À informer (I)', 'Qui l’on tient au courant.'),
      start: said('Début', 'Le premier jour de travail.'),
      due: said('Échéance', 'Le jour où elle doit être faite.'),
      hours: said('Heures', 'Le nombre d’heures nécessaires, par exemple 6.'),
      status: said('Statut', 'Planifié, en cours, terminé, en pause ou arrêté.'),
      late: said('Délai', 'En retard si l’échéance est passée et que la tâche n’est pas terminée.'),
      order: said('Ordre', 'Sa place dans le calendrier.'),
    },
  },
  timeline: {
    title: 'Calendrier',
    about:
      'Quand se déroule chaque campagne et quand tombent les jalons, semaine par semaine. Il se dessine seul ; modifiez les dates dans les onglets des campagnes et des tâches.',
    columns: {
      what: said('Quoi', 'Une campagne, ou ◆ un jalon. Cliquez pour y aller.'),
      under: said('Objectif ou campagne', 'L’objectif que sert la campagne, ou la campagne du jalon.'),
      owner: said('Responsable', 'Qui pilote la campagne ou réalise le jalon.'),
      start: said('Début', 'Le premier jour de la campagne.'),
      end: said('Fin ou échéance', 'Le dernier jour de la campagne, ou le jour du jalon.'),
      status: said(
        'Statut',
        'Celui de son onglet ; en retard si le jour est passé sans que ce soit terminé.',
      ),
      turn: said('Rang', 'Le rang de ce que montre cette ligne.'),
      campaign: said('Ligne de la campagne', 'Où se trouve la campagne dans son onglet.'),
      milestone: said('Ligne du jalon', 'Où se trouve le jalon dans son onglet.'),
      state: said('Statut d’origine', 'Le statut dans son onglet.'),
      from: said('Première semaine', 'Le lundi où commence sa barre.'),
      until: said('Dernier jour', 'Le jour où finit sa barre.'),
      tone: said('Couleur', 'La couleur de sa barre.'),
      shade: said('Nuance', 'Deux nuances de la couleur alternent.'),
    },
    head: { today: 'Calculé au' },
    legend: {
      active: 'Pas encore terminé',
      over: 'Terminé ou arrêté',
      late: 'En retard',
      milestone: 'Jalon',
    },
  },
  content: {
    title: titles.content,
    about: 'Ce qui est publié, quand, où et pour qui ; et ce qui existe déjà.',
    columns: {
      id,
      title: said('Titre', 'Un titre de travail, par exemple « Quatre-vingt-dix secondes à 4 h du matin ».'),
      campaign: said('Campagne', 'La campagne qu’il sert.'),
      date: said('Date de publication', 'Le jour où il paraît.'),
      type: said('Type de contenu', 'Article, vidéo, publication, etc.'),
      topic: said('Sujet', 'De quoi il parle, par exemple « pourquoi la pâte doit reposer ».'),
      channel: said('Canal', 'Où il paraît.'),
      persona: said('Persona', 'Pour qui il est fait.'),
      stage: said('Étape du parcours', 'L’étape de l’achat où il aide.'),
      state: said('Nouveau ou existant', 'Nouveau, à garder tel quel, à mettre à jour ou à retirer.'),
      keyword: said('Mot-clé', 'La recherche qui doit y mener, par exemple « dégustation pain au levain ».'),
      callToAction: said(
        'Appel à l’action',
        'Ce que le public doit faire ensuite, par exemple « réservez une dégustation ».',
      ),
      owner: said('Responsable', 'Qui le réalise.'),
      status: said('Statut', 'Planifié, en cours, terminé, en pause ou arrêté.'),
      link: said('Lien', 'Où le trouver, par exemple « bakery.example/tasting ».'),
      result: said('Résultat', 'Ce qu’il a donné, par exemple « 40 réservations en une semaine ».'),
      goal: said('Objectif', 'L’objectif de sa campagne.'),
      late: said('Délai', 'En retard si sa date est passée et qu’il n’est pas publié.'),
    },
  },
  spend: {
    title: titles.spend,
    about: 'Les montants engagés et payés, une ligne pour chacun, imputés à une ligne budgétaire.',
    columns: {
      id,
      supplier: said('Fournisseur', 'Qui reçoit l’argent, par exemple « l’imprimerie ».'),
      line: said('Ligne budgétaire', 'La ligne sur laquelle il est pris.'),
      date: said('Date', 'Le jour de la commande ou du paiement.'),
      amount: said('Montant', 'Combien, par exemple 450.'),
      state: said('État', 'Engagé : promis, pas encore payé. Payé : réglé.'),
      note: said('Remarque', 'Par exemple un numéro de facture.'),
    },
  },
  people: {
    title: titles.people,
    about: 'Qui participe, dans quel rôle, et qui peut voir quoi.',
    columns: {
      id,
      person: said('Nom', 'Le nom de la personne, par exemple « Claire Martin ».'),
      part: said(
        'Rôle dans le plan',
        'Ce que cette personne y fait, par exemple « rédige la lettre d’information ».',
      ),
      team: said('Équipe', 'Marketing, ventes, partie prenante ou agence.'),
      email: said('Adresse e-mail', 'Où la joindre, par exemple « claire@bakery.example ».'),
      access: said('Accès', 'Si elle peut lire, commenter ou modifier.'),
      weekly: said(
        'Heures par semaine',
        'Combien d’heures par semaine la personne peut y consacrer, par exemple 12.',
      ),
      tasksOpen: said('Tâches ouvertes', 'Ses tâches à réaliser, ni terminées ni arrêtées.'),
      hours: said('Heures restantes', 'Les heures de ces tâches.'),
    },
  },
  reviews: {
    title: titles.reviews,
    about: 'Ce qui a été appris et décidé, bilan après bilan.',
    columns: {
      id,
      figures: said(
        'Chiffres à cette date',
        'Où en étaient les objectifs et le budget ce jour-là, par exemple « 202 abonnés sur 240, 13 540 dépensés ».',
      ),
      worked: said(
        'Ce qui a marché',
        'Et comment nous le savons, par exemple « le premier panier à moitié prix : 19 clients sur 24 ».',
      ),
      failed: said(
        'Ce qui n’a pas marché',
        'Et comment nous le savons, par exemple « le formulaire : quatre personnes sur dix l’abandonnent ».',
      ),
      why: said(
        'Pourquoi',
        'La raison, pour autant qu’on puisse en juger, par exemple « six champs sur un téléphone, c’est trop ».',
      ),
      customersSaid: said(
        'Retours des clients',
        'Ce que les clients nous ont dit, par exemple « pourquoi voulez-vous mon adresse ? ».',
      ),
      teamSaid: said(
        'Retours de l’équipe',
        'Ce que l’équipe nous a dit, par exemple « le nom, le jour et le téléphone suffisent ».',
      ),
      date: said('Date', 'Le jour du bilan.'),
      rhythm: said('Fréquence', 'De quel bilan il s’agit.'),
      review: said(
        'Bilan d’origine',
        'Le bilan dont vient cette décision, par exemple V3. Vide si elle figure sur la ligne du bilan.',
      ),
      decision: said('Décision', 'Continuer, amplifier, corriger ou arrêter.'),
      changes: said('Porte sur', 'Ce que change la décision.'),
      subject: said('Ligne concernée', 'L’ID de la ligne modifiée, par exemple C2.'),
      owner: said('Responsable', 'Qui s’en charge.'),
      due: said('Échéance', 'Pour quand.'),
      done: said('Fait', 'Si c’est chose faite.'),
    },
  },
};
