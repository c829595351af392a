import type { SidebarMessages } from '../messages';
import { upToOne } from './plural';

const numbers = (count: number): string => upToOne(count, `${count} chiffre`, `${count} chiffres`);

export const imports: SidebarMessages['sidebar']['imports'] = {
  title: 'Importer des chiffres',
  intro:
    'Lit un fichier CSV ou Excel, par exemple un export de Google Analytics, Google Ads, Meta Ads ou Shopify, et l’additionne mois par mois.',
  private:
    'Le fichier est lu ici, dans votre navigateur. Seuls les chiffres que vous confirmez entrent dans cette feuille de calcul.',
  choose: 'Choisir un fichier',
  chooseOther: 'Choisir un autre fichier',
  opening: 'Préparation',
  looking: 'Lecture du classeur',
  reconciling: 'Comparaison avec le classeur',
  writing: 'Écriture des chiffres',
  recognised: (source) => `Reconnu : un export de ${source}.`,
  unknown: 'Cet export ne nous est pas connu. Indiquez ce que contient chaque colonne.',
  rows: (read, added) =>
    `${upToOne(read, `${read} ligne lue`, `${read} lignes lues`)}, ${upToOne(added, `${added} additionnée`, `${added} additionnées`)}`,
  apart: {
    total: (count) =>
      upToOne(
        count,
        `${count} ligne qui en totalise d’autres, laissée de côté`,
        `${count} lignes qui en totalisent d’autres, laissées de côté`,
      ),
    note: (count) => upToOne(count, `${count} ligne sans données`, `${count} lignes sans données`),
  },
  encoding: (name) => `Lettres lues en ${name}.`,
  tables: (used, of) => `Tableau ${used} sur ${of} de ce fichier`,
  table: 'Tableau',
  shared: (count) =>
    upToOne(
      count,
      `${count} ligne à cheval sur deux mois a été répartie selon ses jours.`,
      `${count} lignes à cheval sur deux mois ont été réparties selon leurs jours.`,
    ),
  unnamed: (count) =>
    upToOne(count, `${count} ligne sans nom, qui compte.`, `${count} lignes sans nom, qui comptent.`),
  account: (name) => `Compte : ${name}`,
  period: (from, until) => `Du ${from} au ${until}`,
  amounts: (codes) => `Montants en ${codes}`,
  target: 'Écrire dans',
  targets: { metrics: 'Mesures : les chiffres par mois', spend: 'Dépenses : l’argent dépensé par mois' },
  split: 'Lignes',
  splits: { '': 'Une ligne par mesure', channel: 'Une ligne par canal', campaign: 'Une ligne par campagne' },
  columns: 'Ce que contient chaque colonne',
  leftOut: (count) =>
    upToOne(count, `${count} colonne laissée de côté`, `${count} colonnes laissées de côté`),
  uses: {
    '': 'Laisser de côté',
    day: 'Jour ou mois',
    week: 'Premier jour d’une semaine',
    from: 'Premier jour d’une période',
    until: 'Dernier jour d’une période',
    channel: 'Canal',
    campaign: 'Campagne',
    supplier: 'Fournisseur',
    year: 'Année',
    account: 'Compte',
    currency: 'Devise',
  },
  roles: 'Autre qu’un chiffre',
  measures: 'Mesures',
  ownMeasure: (name) => `Mesure propre : ${name}`,
  why: {
    ratio: 'Laissée de côté : le classeur calcule les ratios à partir des sommes.',
    unknown: 'Laissée de côté : non reconnue.',
    currency: (plan) => `Laissée de côté : ses montants ne sont pas en ${plan}, la devise du plan.`,
    people:
      'Laissée de côté : elle compte des personnes, et additionner des jours ou des campagnes en compterait certaines deux fois. Exportez-la avec une ligne par mois.',
  },
  order: 'Les dates peuvent se lire de deux façons',
  orders: { dmy: 'Le jour avant le mois (31/12/2027)', mdy: 'Le mois avant le jour (12/31/2027)' },
  month: 'Mois de ces chiffres',
  monthHint: 'Le fichier n’indique aucune date.',
  chooseMonth: 'Choisir un mois',
  year: 'Année de ces dates',
  chooseYear: 'Choisir une année',
  mark: (example) => `Dans ce fichier, ${example} signifie`,
  marks: { group: 'Mille cinq cents', point: 'Un et demi' },
  doubt: 'Lignes appelées « Total »',
  doubts: { sums: 'Elles en totalisent d’autres', rows: 'Ce sont des lignes comme les autres' },
  names: 'Noms dans le fichier',
  namesHint: 'À quoi chacun correspond dans le plan.',
  linesHint: 'Sur quelle ligne du budget chaque montant a été dépensé.',
  asInFile: 'Comme dans le fichier',
  noLine: 'Pas encore de ligne',
  questions: {
    order: 'Indiquez comment lire les dates.',
    month: 'Choisissez le mois de ces chiffres.',
    year: 'Choisissez l’année de ces dates.',
    mark: 'Indiquez ce que signifie un point ou une virgule devant trois chiffres.',
    total:
      'Indiquez si les lignes appelées « Total » totalisent les autres : leurs chiffres ne le disent pas.',
    measure:
      'Il n’y a encore rien à écrire : indiquez quelle colonne contient des chiffres, et vérifiez que les mois sont ceux du plan.',
  },
  faulty: (count) => upToOne(count, 'Un point bloque l’import', `${count} points bloquent l’import`),
  preview: 'Aperçu',
  reconciled: 'Aperçu',
  nothingYet: 'Rien n’a encore été écrit.',
  outside: (months) => `Laissé de côté, car hors de la période du plan : ${months}.`,
  row: 'Va dans',
  newRow: 'Une nouvelle ligne',
  states: {
    new: 'nouveau',
    same: 'déjà là',
    update: 'mis à jour',
    conflict: 'différent',
    overlap: 'chevauche',
  },
  was: (stands) => `avant : ${stands}`,
  conflicts: (count) =>
    upToOne(
      count,
      `${count} chiffre saisi à la main diffère`,
      `${count} chiffres saisis à la main diffèrent`,
    ),
  conflictsHint: 'Ce qui n’est pas coché reste comme saisi.',
  overlap: 'Un fichier précédent porte en partie sur les mêmes jours',
  overlapHint:
    'Cochez un mois pour que le chiffre de ce fichier remplace celui en place. Rien n’est compté deux fois.',
  takeAll: 'Prendre partout le chiffre du fichier',
  take: (month, stands, comes) => `${month} : ${comes} au lieu de ${stands}`,
  write: (count) => `Écrire ${numbers(count)}`,
  allThere: 'Tout est déjà là. Il n’y a rien à écrire.',
  remap: 'Revenir aux colonnes',
  done: (written) => upToOne(written, `${numbers(written)} écrit.`, `${numbers(written)} écrits.`),
  same: (count) => upToOne(count, `${count} était déjà là.`, `${count} étaient déjà là.`),
  kept: (count) =>
    upToOne(
      count,
      `${count} chiffre saisi est resté tel quel.`,
      `${count} chiffres saisis sont restés tels quels.`,
    ),
  line: (line) => `Ligne ${line}`,
  cell: (line, column) => `Ligne ${line}, « ${column} »`,
  faults: {
    empty: 'Le fichier est vide. Exportez-le de nouveau.',
    workbook:
      'Ce classeur ne peut pas être lu. Ouvrez-le, enregistrez-le au format CSV, puis choisissez ce fichier.',
    notText: 'Ce n’est pas un fichier texte. Choisissez un fichier exporté au format CSV.',
    webPage:
      'C’est une page web et non un fichier CSV : l’export s’est peut-être arrêté à une page de connexion. Connectez-vous et exportez de nouveau.',
    wrongEncoding:
      'Des lettres sont ici illisibles. Enregistrez le fichier au format « CSV UTF-8 » et choisissez-le de nouveau.',
    cutOff: 'Le fichier s’interrompt ici, ou un guillemet n’est jamais fermé. Exportez-le de nouveau.',
    noTable:
      'Aucune ligne d’en-têtes n’a été trouvée. Le fichier doit avoir une ligne d’en-têtes avec des lignes de chiffres au-dessous.',
    noRows:
      'Il y a ici des en-têtes, mais aucune ligne au-dessous. Choisissez une période plus longue et exportez de nouveau.',
    tooLong: 'Le fichier a plus de 500 000 lignes. Exportez-le par mois plutôt que par jour.',
    uneven:
      'Cette ligne n’a pas autant de cellules qu’il y a d’en-têtes, peut-être à cause d’une virgule dans un nombre. Exportez de nouveau le fichier ou corrigez la ligne.',
    formula: (text) =>
      `« ${text} » est une formule, et les formules ne sont pas importées. Mettez-y son résultat ou laissez la colonne de côté.`,
    notNumber: (text) =>
      `« ${text} » n’est pas un nombre. Corrigez le fichier ou laissez la colonne de côté.`,
    mixedNumbers: (text) =>
      `« ${text} » n’a pas le même séparateur décimal que les nombres qui précèdent. Exportez le fichier avec un seul format de nombres.`,
    notDate: (text) =>
      `« ${text} » n’est pas une date. Corrigez le fichier ou choisissez une autre colonne pour les dates.`,
    mixedDates: (text) =>
      `« ${text} » inverse le jour et le mois par rapport aux dates qui précèdent. Exportez le fichier avec un seul format de dates.`,
    longPeriod: (from, until) =>
      `Ces chiffres vont du ${from} au ${until}, soit plus d’un mois. Exportez le fichier par jour, par semaine ou par mois.`,
    tooManyNames: 'Il y a plus de 60 noms. Choisissez une ligne par mesure, ou exportez moins de campagnes.',
  },
};
