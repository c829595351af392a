import type { SidebarMessages } from '../messages';
import { upToOne } from './plural';
import { acts } from './sidebar-acts';
import { completeness, findings } from './sidebar-findings';
import { imports } from './sidebar-import';
import { loop } from './sidebar-loop';

export const sidebar: SidebarMessages['sidebar'] = {
  title: 'Throughline',
  loading: 'Lecture de la feuille de calcul…',
  setUp: {
    title: 'Créer votre plan',
    intro:
      'Quelques informations, puis les onglets sont créés. Vous pourrez tout modifier ensuite dans l’onglet Accueil.',
    business: 'Entreprise',
    businessHint: 'Le nom de l’entreprise ou de la marque',
    planName: 'Nom du plan',
    planNameHint: 'Par exemple « Plan marketing 2027 »',
    size: 'Format',
    language: 'Langue des onglets',
    currency: 'Devise',
    currencyHint: 'Trois lettres, par exemple EUR',
    firstMonth: 'Premier mois',
    month: 'Mois',
    year: 'Année',
    months: 'Nombre de mois',
    totalBudget: 'Budget total',
    totalBudgetHint: 'Peut rester vide pour l’instant',
    rhythm: 'Bilans',
    rhythmHint: 'En format complet, leurs dates sont inscrites à la création des onglets.',
    noRhythm: 'Sans rythme fixe',
    build: 'Créer les onglets',
    required: 'Ce champ est obligatoire.',
    notCurrency: 'Trois majuscules, par exemple EUR.',
    notMonths: 'Un nombre entier de 1 à 24.',
    notAmount: 'Un nombre à partir de 0, par exemple 12 000 ou 12 000,50.',
    correct: (count) => upToOne(count, `${count} champ à corriger.`, `${count} champs à corriger.`),
  },
  building: {
    title: 'Création en cours',
    step: (done, all) => `${done} ${upToOne(done, 'onglet', 'onglets')} sur ${all}`,
    keepOpen:
      'Vous pouvez regarder les onglets se remplir. Laissez cette barre latérale ouverte jusqu’à la fin.',
  },
  home: {
    title: 'Votre plan',
    tabs: 'Onglets',
    built: (count) =>
      upToOne(count, `${count} onglet créé ou modifié.`, `${count} onglets créés ou modifiés.`),
    unchanged: 'Tout était déjà en place. Rien n’a été modifié.',
    rebuild: 'Relancer la création',
    check: 'Tout vérifier',
    checking: 'Vérification en cours',
    noFindings: 'Aucune anomalie trouvée.',
    found: (errors, warnings, advice) =>
      [
        `${errors} ${upToOne(errors, 'erreur', 'erreurs')}`,
        `${warnings} ${upToOne(warnings, 'avertissement', 'avertissements')}`,
        `${advice} ${upToOne(advice, 'conseil', 'conseils')}`,
      ].join(', '),
    goTo: (place) => `Aller à ${place}`,
    more: (count) =>
      `${count} ${upToOne(count, 'autre constat', 'autres constats')} dans l’onglet Vérifications`,
  },
  file: {
    title: 'Fichier du plan',
    intro:
      'Tout le contenu de ce plan dans un seul fichier. Il reste sur votre ordinateur ; rien n’est envoyé nulle part.',
    save: 'Enregistrer le fichier du plan',
    saving: 'Enregistrement du fichier du plan',
    saved: (name) => `Enregistré sous ${name}.`,
    open: 'Ouvrir un fichier de plan',
    openIntro: 'Vous avez déjà un fichier de plan ? Ouvrez-le ici au lieu de remplir le formulaire.',
    opened: 'Le fichier de plan a été chargé dans cette feuille de calcul.',
    choose: 'Choisir un fichier de plan',
  },
  problem: {
    title: 'Cela n’a pas fonctionné',
    retry: 'Réessayer',
    back: 'Retour',
    more: (count) => `et ${count} ${upToOne(count, 'autre', 'autres')}`,
  },
  words: {
    learning: 'Changement de la langue de cette barre latérale…',
    unheard: (language) =>
      `Impossible de charger les textes (${language}). Cette barre latérale reste en français.`,
  },
  acts,
  imports,
  loop,
  findings,
  completeness,
};
