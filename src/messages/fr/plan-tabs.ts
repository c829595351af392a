import type { Messages } from '../messages';
import { worded } from '../worded';
import { titles } from './titles';

const id = worded('ID', 'Attribué une fois pour toutes. Laissez faire le module complémentaire.');

export const planTabs: Pick<
  Messages['tabs'],
  'channels' | 'tasks' | 'timeline' | 'content' | 'spend' | 'people' | 'reviews'
> = {
  channels: {
    title: titles.channels,
    about: 'Le mix : à quoi sert chaque canal, ce qu’il dit, ce qu’il reçoit et ce qu’il devrait recevoir.',
    columns: {
      id,
      channel: worded('Canal', 'Un nom court, par exemple « Instagram ».'),
      type: worded('Type de canal', 'De quel type de canal il s’agit.'),
      platform: worded(
        'Plateforme',
        'La plateforme ou le lieu exact, par exemple « notre compte Instagram ».',
      ),
      role: worded('Rôle', 'À quoi il sert, par exemple « amène du monde sur la page des dégustations ».'),
      message: worded('Message clé', 'Ce qu’il dit, par exemple « goûtez d’abord, décidez ensuite ».'),
      weight: worded('Poids', 'Son importance, par exemple de 1 à 5.'),
      expectedReturn: worded('Retour attendu', 'Chiffre d’affaires divisé par la dépense, par exemple 3.'),
      frequency: worded('Fréquence de publication', 'Par exemple « trois publications par semaine ».'),
      leaders: worded(
        'Leaders d’opinion',
        'Qui l’on y écoute, par exemple « une blogueuse culinaire du quartier ».',
      ),
      replies: worded('Qui répond, en quel délai', 'Par exemple « Julien, sous deux heures ».'),
      kpi: worded('KPI suivi', 'Le chiffre que l’on y surveille.'),
      owner: worded('Responsable', 'Qui le pilote.'),
      planned: worded('Budget prévu', 'La somme de ses lignes budgétaires.'),
      share: worded('Part du budget', 'Sa part dans l’ensemble du budget.'),
      suggested: worded('Part suggérée', 'D’après le poids multiplié par le retour attendu.'),
      actual: worded('Payé', 'Ce qui a été payé.'),
      variance: worded('Écart', 'Prévu moins payé (+ = sous le budget).'),
    },
  },
  tasks: {
    title: titles.tasks,
    about:
      'Ce qu’il faut faire, dans quelle campagne, par qui et pour quand. Les jalons sont aussi des tâches.',
    columns: {
      id,
      task: worded('Tâche', 'Un seul travail, par exemple « Imprimer les cartes de dégustation ».'),
      campaign: worded('Campagne', 'La campagne dont elle fait partie.'),
      kind: worded('Type', 'Tâche ou jalon.'),
      responsible: worded('Réalisée par (R)', 'Qui la réalise.'),
      accountable: worded('Responsable (A)', 'Qui en répond.'),
      consulted: worded('À consulter (C)', 'À qui l’on demande un avis.'),
      informed: worded('À informer (I)', 'Qui l’on tient au courant.'),
      start: worded('Début', 'Le premier jour de travail.'),
      due: worded('Échéance', 'Le jour où elle doit être faite.'),
      hours: worded('Heures', 'Le nombre d’heures nécessaires, par exemple 6.'),
      status: worded('Statut', 'Planifié, en cours, terminé, en pause ou arrêté.'),
      late: worded('Délai', 'En retard si l’échéance est passée et que la tâche n’est pas terminée.'),
      order: worded('Ordre', 'Sa place dans le calendrier.'),
    },
  },
  timeline: {
    title: titles.timeline,
    about:
      'Quand se déroule chaque campagne et quand tombent les jalons, semaine par semaine. Il se dessine seul ; modifiez les dates dans les onglets des campagnes et des tâches.',
    columns: {
      what: worded('Quoi', 'Une campagne, ou ◆ un jalon. Cliquez pour y aller.'),
      under: worded('Objectif ou campagne', 'L’objectif que sert la campagne, ou la campagne du jalon.'),
      owner: worded('Responsable', 'Qui pilote la campagne ou réalise le jalon.'),
      start: worded('Début', 'Le premier jour de la campagne.'),
      end: worded('Fin ou échéance', 'Le dernier jour de la campagne, ou le jour du jalon.'),
      status: worded(
        'Statut',
        'Celui de son onglet ; en retard si le jour est passé sans que ce soit terminé.',
      ),
      turn: worded('Rang', 'Le rang de ce que montre cette ligne.'),
      campaign: worded('Ligne de la campagne', 'Où se trouve la campagne dans son onglet.'),
      milestone: worded('Ligne du jalon', 'Où se trouve le jalon dans son onglet.'),
      state: worded('Statut d’origine', 'Le statut dans son onglet.'),
      from: worded('Première semaine', 'Le lundi où commence sa barre.'),
      until: worded('Dernier jour', 'Le jour où finit sa barre.'),
      tone: worded('Couleur', 'La couleur de sa barre.'),
      shade: worded('Nuance', 'Deux nuances de la couleur alternent.'),
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
      title: worded(
        'Titre',
        'Un titre de travail, par exemple « Quatre-vingt-dix secondes à 4 h du matin ».',
      ),
      campaign: worded('Campagne', 'La campagne qu’il sert.'),
      date: worded('Date de publication', 'Le jour où il paraît.'),
      type: worded('Type de contenu', 'Article, vidéo, publication, etc.'),
      topic: worded('Sujet', 'De quoi il parle, par exemple « pourquoi la pâte doit reposer ».'),
      channel: worded('Canal', 'Où il paraît.'),
      persona: worded('Persona', 'Pour qui il est fait.'),
      stage: worded('Étape du parcours', 'L’étape de l’achat où il aide.'),
      state: worded('Nouveau ou existant', 'Nouveau, à garder tel quel, à mettre à jour ou à retirer.'),
      keyword: worded(
        'Mot-clé',
        'La recherche qui doit y mener, par exemple « dégustation pain au levain ».',
      ),
      callToAction: worded(
        'Appel à l’action',
        'Ce que le public doit faire ensuite, par exemple « réservez une dégustation ».',
      ),
      owner: worded('Responsable', 'Qui le réalise.'),
      status: worded('Statut', 'Planifié, en cours, terminé, en pause ou arrêté.'),
      link: worded('Lien', 'Où le trouver, par exemple « bakery.example/tasting ».'),
      result: worded('Résultat', 'Ce qu’il a donné, par exemple « 40 réservations en une semaine ».'),
      goal: worded('Objectif', 'L’objectif de sa campagne.'),
      late: worded('Délai', 'En retard si sa date est passée et qu’il n’est pas publié.'),
    },
  },
  spend: {
    title: titles.spend,
    about: 'Les montants engagés et payés, une ligne pour chacun, imputés à une ligne budgétaire.',
    columns: {
      id,
      supplier: worded('Fournisseur', 'Qui reçoit l’argent, par exemple « l’imprimerie ».'),
      line: worded('Ligne budgétaire', 'La ligne sur laquelle il est pris.'),
      date: worded('Date', 'Le jour de la commande ou du paiement.'),
      amount: worded('Montant', 'Combien, par exemple 450.'),
      state: worded('État', 'Engagé : promis, pas encore payé. Payé : réglé.'),
      note: worded('Remarque', 'Par exemple un numéro de facture.'),
    },
  },
  people: {
    title: titles.people,
    about: 'Qui participe, dans quel rôle, et qui peut voir quoi.',
    columns: {
      id,
      person: worded('Nom', 'Le nom de la personne, par exemple « Claire Martin ».'),
      part: worded(
        'Rôle dans le plan',
        'Ce que cette personne y fait, par exemple « rédige la lettre d’information ».',
      ),
      team: worded('Équipe', 'Marketing, ventes, partie prenante ou agence.'),
      email: worded('Adresse e-mail', 'Où la joindre, par exemple « claire@bakery.example ».'),
      access: worded('Accès', 'Si elle peut lire, commenter ou modifier.'),
      weekly: worded(
        'Heures par semaine',
        'Combien d’heures par semaine la personne peut y consacrer, par exemple 12.',
      ),
      tasksOpen: worded('Tâches ouvertes', 'Ses tâches à réaliser, ni terminées ni arrêtées.'),
      hours: worded('Heures restantes', 'Les heures de ces tâches.'),
    },
  },
  reviews: {
    title: titles.reviews,
    about: 'Ce qui a été appris et décidé, bilan après bilan.',
    columns: {
      id,
      figures: worded(
        'Chiffres à cette date',
        'Où en étaient les objectifs et le budget ce jour-là, par exemple « 202 abonnés sur 240, 13 540 dépensés ».',
      ),
      worked: worded(
        'Ce qui a marché',
        'Et comment nous le savons, par exemple « le premier panier à moitié prix : 19 clients sur 24 ».',
      ),
      failed: worded(
        'Ce qui n’a pas marché',
        'Et comment nous le savons, par exemple « le formulaire : quatre personnes sur dix l’abandonnent ».',
      ),
      why: worded(
        'Pourquoi',
        'La raison, pour autant qu’on puisse en juger, par exemple « six champs sur un téléphone, c’est trop ».',
      ),
      customersSaid: worded(
        'Retours des clients',
        'Ce que les clients nous ont dit, par exemple « pourquoi voulez-vous mon adresse ? ».',
      ),
      teamSaid: worded(
        'Retours de l’équipe',
        'Ce que l’équipe nous a dit, par exemple « le nom, le jour et le téléphone suffisent ».',
      ),
      date: worded('Date', 'Le jour du bilan.'),
      rhythm: worded('Fréquence', 'De quel bilan il s’agit.'),
      review: worded(
        'Bilan d’origine',
        'Le bilan dont vient cette décision, par exemple V3. Vide si elle figure sur la ligne du bilan.',
      ),
      decision: worded('Décision', 'Continuer, amplifier, corriger ou arrêter.'),
      changes: worded('Porte sur', 'Ce que change la décision.'),
      subject: worded('Ligne concernée', 'L’ID de la ligne modifiée, par exemple C2.'),
      owner: worded('Responsable', 'Qui s’en charge.'),
      due: worded('Échéance', 'Pour quand.'),
      done: worded('Fait', 'Si c’est chose faite.'),
    },
  },
};
