import { createCount } from './count.ts';
import type { Words } from './en.ts';

const count = createCount('fr');

const quote = (words: string) => `«\u00A0${words}\u00A0»`;

const counts = {
  explainers: count({ one: '# décryptage', many: '# de décryptages', other: '# décryptages' }),
  uses: count({ one: '# emploi', many: '# d’emplois', other: '# emplois' }),
  quotes: count({ one: '# citation', many: '# de citations', other: '# citations' }),
  positions: count({ one: '# position', many: '# de positions', other: '# positions' }),
  statedPositions: count({
    one: '# position exprimée',
    many: '# de positions exprimées',
    other: '# positions exprimées',
  }),
  events: count({ one: '# événement', many: '# d’événements', other: '# événements' }),
  moreEvents: count({
    one: '# autre événement',
    many: '# d’autres événements',
    other: '# autres événements',
  }),
  sources: count({ one: '# source', many: '# de sources', other: '# sources' }),
  references: count({ one: '# référence', many: '# de références', other: '# références' }),
  terms: count({ one: '# terme', many: '# de termes', other: '# termes' }),
  actors: count({ one: '# acteur', many: '# d’acteurs', other: '# acteurs' }),
  places: count({ one: '# case', many: '# de cases', other: '# cases' }),
  questions: count({ one: '# question', many: '# de questions', other: '# questions' }),
  publishers: count({ one: '# éditeur', many: '# d’éditeurs', other: '# éditeurs' }),
  speakers: count({ one: '# voix', many: '# de voix', other: '# voix' }),
  minutes: count({ one: '# minute', many: '# de minutes', other: '# minutes' }),
  years: count({ one: '# an', many: '# d’années', other: '# ans' }),
  months: count({ one: '# mois', many: '# de mois', other: '# mois' }),
  days: count({ one: '# jour', many: '# de jours', other: '# jours' }),
};

/** A day takes an article, a month or a year does not. */
const isDay = (date: string) => /^\d{1,2}(?!\d|\u00A0av\.)/.test(date);
const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' };
const isDecade = (date: string) => date.startsWith('années ');
const isSpring = (date: string) => date.startsWith(SEASONS.spring);
const isSeason = (date: string) => /^(printemps|été|automne|hiver)/.test(date);
/** Marks the first of a month if the month is left out; date-fns writes a bare `1` then. */
const first = (date: string) => date.replace(/^1(?!\w)/, '1er');
const article = (date: string) => {
  if (isDecade(date)) return `les ${date}`;
  if (isDay(date) || isSpring(date)) return `le ${first(date)}`;
  return isSeason(date) ? `l’${date}` : date;
};
const from = (date: string) => {
  if (isDecade(date)) return `des ${date}`;
  if (isSpring(date)) return `du ${date}`;
  if (isSeason(date)) return `de l’${date}`;
  if (isDay(date)) return `du ${first(date)}`;
  return /^[aoé]/.test(date) ? `d’${date}` : `de ${date}`;
};
const to = (date: string) => {
  if (isDecade(date)) return `aux ${date}`;
  if (isDay(date) || isSpring(date)) return `au ${date}`;
  return isSeason(date) ? `à l’${date}` : `à ${date}`;
};

/** The interface in French. */
export const fr: Words = {
  quote,
  quotationMarks: ['«\u00A0', '\u00A0»'],
  innerMarks: ['“', '”'],
  comma: ', ',
  colon: '\u00A0: ',
  semicolon: '\u00A0; ',
  figure: {
    picture: 'Image',
  },
  counts,

  stances: {
    supports: 'Soutient',
    'supports-with-conditions': 'Soutient sous conditions',
    welcomes: 'Salue',
    willing: 'Consent',
    demands: 'Réclame',
    urges: 'Exhorte',
    'has-leverage': 'Dit avoir des leviers',
    rejects: 'Rejette',
    'raises-concerns': 'Émet des réserves',
    criticises: 'Critique',
    accuses: 'Accuse',
    'on-the-agenda': 'À l’ordre du jour',
    optimistic: 'Optimiste',
    mixed: 'Avis partagés',
    'declines-to-say': 'Ne se prononce pas',
  },
  /** All agree with “citation”. */
  stance: {
    /** Follows a stance that no other source carries. */
    articleAlone: 'selon l’article seul',
    /** Follows a stance that only other sources carry. */
    notInArticle: 'pas dans l’article',
    /** Follow two stances of one actor on one date, in their order. */
    first: 'd’abord',
    later: 'ensuite',
  },
  wordings: {
    matches: 'Concordante',
    shortened: 'Abrégée',
    reworded: 'Reformulée',
    translated: 'Traduction différente',
    unchecked: 'Non vérifiée',
  },
  notes: {
    corrects: 'Corrige',
    adds: 'Ajoute',
    unclear: 'Incertain',
  },
  sourceKinds: {
    article: 'L’article',
    report: 'Compte rendu',
    transcript: 'Transcription',
    official: 'Document officiel',
    reference: 'Référence',
    copy: 'Copie',
  },
  phases: {
    background: 'Contexte',
    now: 'Les jours de l’article',
    after: 'Après l’article',
  },
  updateKinds: {
    correction: 'Correction',
    clarification: 'Précision',
    addition: 'Ajout',
  },
  searchKinds: {
    section: { one: 'Section', many: 'Sections' },
    quote: { one: 'Citation', many: 'Citations' },
    position: { one: 'Position', many: 'Positions' },
    event: { one: 'Événement', many: 'Événements' },
    term: { one: 'Terme', many: 'Termes' },
    actor: { one: 'Acteur', many: 'Acteurs' },
    source: { one: 'Source', many: 'Sources' },
  },

  dates: {
    day: 'do\u00A0MMMM y',
    dayOfYear: 'do\u00A0MMMM',
    dayOfMonth: 'd',
    month: { alone: 'MMMM y', within: 'MMMM y' },
    monthOfYear: 'MMMM',
    year: 'y',
    monthOfAxis: 'MMMM y',
    shortMonth: 'LLL',
    weekday: 'EEE',
    about: (date) => `${date} environ`,
    since: (date) => `depuis ${article(date)}`,
    by: (date) => {
      if (isDecade(date)) return `au plus tard dans ${article(date)}`;
      if (isSeason(date)) return `au plus tard ${to(date)}`;
      return `au plus tard ${isDay(date) ? article(date) : `en ${date}`}`;
    },
    from: (date) => `à partir ${from(date)}`,
    until: (date) =>
      `jusqu’${isDay(date) || isSeason(date) || isDecade(date) ? to(date) : `en ${date}`}`,
    uncertain: (date) => `${date} (incertain)`,
    bc: (date) => `${date}\u00A0av.\u00A0J.-C.`,
    season: (season, year) => `${SEASONS[season]} ${year}`,
    decade: (year) => `années ${year}`,
    years: (first, last) => `${first}–${last}`,
    someDay: (when) => `un jour en ${when}`,
    someMonth: (year) => `un mois en ${year}`,
    range: (start, end) => `${from(start)} ${to(end)}`,
    either: (start, end) => `${first(start)} ou ${end}`,
    between: (start, end) => `entre ${article(start)} et ${article(end)}`,
    notes: {
      approximate: {
        day: 'Le jour est approximatif',
        month: 'Le mois est approximatif',
        year: 'L’année est approximative',
      },
      dayUnknown: 'Le jour n’est pas connu',
      monthUnknown: 'Le mois n’est pas connu',
      yearUnknown: 'L’année n’est pas connue',
      uncertain: 'La date est incertaine',
      endUnknown: 'Fin inconnue',
      startUnknown: 'Premier jour inconnu',
      bothApproximate: 'Début et fin approximatifs',
      startApproximate: 'Le début est approximatif',
      endApproximate: 'La fin est approximative',
      oneOf: {
        day: 'L’un de ces jours',
        month: 'L’un de ces mois',
        year: 'L’une de ces années',
      },
    },
    duration: (parts) => parts.join(' et '),
    aboutTime: (duration) => `environ ${duration}`,
    later: (duration) => `${duration} plus tard`,
    leftOut: (duration) => `${duration} omis`,
    timeLeftOut: 'Du temps est omis ici',
    asOf: (date) => `Situation\u00A0: ${date}`,
  },

  frame: {
    skip: 'Aller au texte',
    site: 'Site',
    explainers: 'Décryptages',
    actors: 'Acteurs',
    glossary: 'Glossaire',
    about: 'À propos',
    menu: 'Menu',
    onThisPage: 'Sur cette page',
    search: 'Chercher',
    searchField: 'Mots à chercher',
    promise: 'Chaque citation et chaque position est datée et sourcée.',
    error: 'Une erreur\u00A0? Écrivez à {contact}. {about}.',
    errorAbout: 'Comment ce site est fait',
    reportError: 'Signaler une erreur',
    errorSubject: (title) => `Erreur\u00A0: ${title}`,
    errorPage: (address) => `Page\u00A0: ${address}`,
    licence:
      'Nos textes et données\u00A0: {licence}. Ni cookies, ni pistage, ni contenu chargé d’ailleurs.',
    share: 'Partager',
    sharePage: 'Partager cette page',
    email: 'E-mail',
    copy: (what) => `Copier\u00A0: ${what}`,
    theAddress: 'adresse',
    close: 'Fermer',
    languages: 'Dans d’autres langues',
  },

  archive: {
    title: (first, last) => `Tous les décryptages\u00A0: ${first} à ${last}`,
    description: (name, span) => `Décryptages de ${name}, ${span}, du plus récent au plus ancien.`,
    all: (explainers) => `Tous les décryptages par date (${explainers})`,
    pages: 'Pages de la liste',
  },

  lead: {
    by: 'Par {name}',
    published: 'Publié\u00A0: {date}',
    /** The days whose state of things the text describes. */
    describes: 'Décrit\u00A0: {date}',
    noUpdates: 'Pas encore de mise à jour',
    minutes: (story, all) => `${counts.minutes(story)} pour l’histoire, ${all} pour tout`,
    save: 'Garder une copie',
    print: 'Imprimer',
    printStory: 'le récit',
    printAll: 'le dossier complet',
    /** Introduces the original of a copy. */
    copyOf: 'Copie de',
    copyTitle: (title) => `Copie\u00A0: ${title}`,
    copyDescription: (description) => `Copie à conserver. ${description}`,
    outcome: 'Ce qu’il en est advenu, d’après nos sources',
    inShort: 'En bref',
    hero: 'Les mots rapportés, et ceux de l’article',
    wholeQuote: 'La citation entière',
    sides: 'Les camps',
    /** Introduces the actors of a side who are not shown. */
    also: 'Aussi',
    contents: 'Sommaire',
    allQuotes: 'Toutes les citations',
    /** How many quotes have which verdict. */
    verdicts: {
      differ: (n) => `${n} ${n < 2 ? 'différente' : 'différentes'}`,
      translated: (n) => `${n} ${n < 2 ? 'traduite' : 'traduites'} autrement`,
      same: (n) => `${n} ${n < 2 ? 'identique' : 'identiques'}`,
      unchecked: (n) => `${n} ${n < 2 ? 'non vérifiée' : 'non vérifiées'}`,
    },
    made: 'Comment cette page a été faite',
  },

  offline: {
    title: 'Garder hors ligne',
    description: (headline) =>
      `Garder ${quote(headline)} sur votre appareil, pour le lire sans réseau.`,
    intro:
      'Votre navigateur peut garder ce décryptage sur votre appareil\u00A0; il s’ouvre alors sans réseau, à ses adresses habituelles.',
    what: 'Ce qui est gardé\u00A0: le décryptage, les pages de ses sections, citations, acteurs et termes, sa chronologie, ses positions, ses sources et ses mises à jour, avec leurs styles, images et scripts. Ce qui ne l’est pas\u00A0: la recherche, les fichiers de données, les images de partage et les contenus à intégrer.',
    renewal:
      'Chaque fois que vous ouvrez une de ses pages avec une connexion, la copie est mise à jour\u00A0; la page dit de quel jour elle date. Rien n’est gardé sans que vous le demandiez, et rien sur vous n’est envoyé. Le navigateur peut retirer la copie si la place manque sur l’appareil.',
    needs:
      'Il faut pour cela des scripts et un navigateur doté de service workers\u00A0; certains n’en ont pas en navigation privée. Pour avoir le décryptage en un seul fichier, enregistrez-le en {html} ou en {markdown}.',
    script: {
      dates: 'fr',
      keep: 'Garder hors ligne ({size})',
      keeping: 'Chargement\u00A0:',
      kept: 'Gardé sur cet appareil, tel que sur le site le {date}.',
      renewed:
        'La copie sur cet appareil vient d’être mise à jour. Elle est telle que sur le site le {date}.',
      forget: 'Oublier la copie',
      forgotten: 'Oublié. Plus rien de ce décryptage n’est gardé.',
      offline: 'Pas de connexion\u00A0: voici votre copie gardée, telle que sur le site le {date}.',
      missing: 'Pas de connexion, et la page demandée n’est pas gardée.',
      about: 'Ce qui est gardé',
      full: 'Il n’y a pas assez de place sur cet appareil. Rien n’a été gardé.',
      failed: 'Tout n’a pas pu être chargé, rien n’a donc été gardé. Réessayez plus tard.',
    },
  },

  section: {
    bar: (number, of) => `${number} sur ${of}`,
    sentences: (places, count, of) => `${count === 1 ? 'Phrase' : 'Phrases'} ${places} sur ${of}`,
    inExplainer: 'Dans le décryptage complet',
    all: 'Toutes les sections',
    explainer: 'Le décryptage complet',
    steps: 'Section précédente et suivante',
    previous: 'Précédente',
    next: 'Suivante',
    place: (number, of) => `Section ${number} sur ${of}`,
    placeIn: (number, headline) => `Section ${number} de ${quote(headline)}`,
    read: 'Lire la section',
  },

  brief: {
    sections: 'Ce décryptage est long. Voici les sections suivantes en bref.',
    days: 'Chaque nom mène à son entrée dans la chronologie.',
  },

  note: {
    others: 'Ce qu’ajoutent d’autres sources',
    mark: (letter) => `Note ${letter}`,
    inSection: (letter, section) => `Note ${letter}, section ${section}`,
  },

  sources: {
    title: 'Sources',
    copyOf: (what) => `, original\u00A0: ${what}`,
    inLanguage: (language) => `, en ${language}`,
    archived: 'Copie archivée',
    description: (sources, publishers) =>
      `Les sources de ce décryptage\u00A0: ${sources}, ${publishers}, et tous les passages qui s’appuient sur chacune.`,
    intro: 'Ce qui se trouve à une autre adresse que la sienne est signalé comme copie.',
    inList: 'Dans la liste des sources',
    undated: 'sans date',
    list: 'La liste',
    usedIn: (places) => (places === 1 ? 'Utilisée à 1 endroit' : `Utilisée à ${places} endroits`),
    article: 'L’article lui-même',
    quote: (name, date) => `Citation\u00A0: ${name}, ${date}`,
  },

  balance: {
    title: 'L’équilibre du dossier',
    copies: (copies, sources) => `Copies parmi les sources\u00A0: ${copies} sur ${sources}.`,
    group:
      'Ci-dessous, la position d’un groupe compte aussi pour ses membres, sauf si le groupe compte comme un tout.',
    howMuch: 'La part de chacun',
    caption: 'La part de chacun dans le dossier',
    actor: 'Acteur',
    positions: 'Positions',
    /** Positions that the article does not have. */
    elsewhere: 'D’autres sources',
    quotes: 'Citations',
    words: 'Mots cités',
    newest: 'Dernière',
    translated: 'Traduites',
    checked: 'Vérifiées',
    none: 'aucune',
    of: (count, of) => `${count} sur ${of}`,
    allHeard: 'Tous les acteurs ont été entendus.',
    unheard: (names) => `Acteurs non entendus\u00A0: ${names}.`,
  },

  quotes: {
    title: 'Citations',
    inArticle: 'Dans l’article ({source})',
    ourTranslation: (language) =>
      `Notre propre traduction (${language})\u00A0; l’article\u00A0: {source}`,
    labels: {
      recording: 'Dans l’enregistrement publié par {source}',
      transcript: 'Transcription publiée par {source}',
      official: 'Publié par {source}',
      post: 'Le message, copié par {source}',
      report: 'Rapporté par {source}',
      copy: 'Copie d’un compte rendu, chez {source}',
      translation: 'Traduction donnée par {source}',
    },
    originalAt: (language) => `En ${language}, {source}`,
    findings: {
      matches: 'Mêmes mots.',
      shortened: 'L’article {article} omet des mots.',
      reworded: 'Les mots de l’article {article} diffèrent.',
      unchecked: 'Non vérifiée\u00A0: aucun autre compte rendu n’a été trouvé.',
    },
    sameAs: {
      recording: 'Mêmes mots dans l’enregistrement publié par {source}.',
      transcript: 'Mêmes mots dans la transcription publiée par {source}.',
      official: 'Mêmes mots dans le texte publié par {source}.',
      post: 'Mêmes mots dans le message, copié par {source}.',
      report: 'Mêmes mots rapportés par {source}.',
      copy: 'Mêmes mots dans la copie d’un compte rendu, chez {source}.',
      translation: 'Mêmes mots dans la traduction donnée par {source}.',
    },
    shortFindings: {
      matches: 'Mêmes mots',
      shortened: 'Mots omis',
      reworded: 'Mots différents',
      translated: 'Deux traductions',
      unchecked: 'Non vérifiée',
    },
    twoTranslations: (language, isWritten) =>
      `Deux traductions\u00A0: ${isWritten ? 'texte rédigé' : 'propos tenus'} ${language === undefined ? 'dans une autre langue' : `en ${language}`}.`,
    evidence: {
      recording: 'Les mots rapportés sont ceux d’un enregistrement.',
      transcript: 'Les mots rapportés figurent dans une transcription.',
      official: 'Les mots rapportés sont ceux d’une publication officielle.',
      post: 'Les mots rapportés sont une copie du message, non le message lui-même.',
      report:
        'Les mots rapportés viennent d’un compte rendu, non d’un enregistrement ni d’une transcription.',
      copy: 'Les mots rapportés viennent de la copie d’un compte rendu, publiée à une autre adresse.',
      translation: 'Aucune version n’est celle d’origine\u00A0: toutes deux sont des traductions.',
    },
    pair: ['rapporté', 'article'],
    inArticleAre: 'dans l’article\u00A0:',
    leftOutWords: 'omis\u00A0:',
    marked: 'Les mots {marked} diffèrent.',
    Marked: 'marqués',
    literally: (text) => `Mot à mot\u00A0: ${text}`,
    terms: 'Termes\u00A0:',
    use: 'Reprendre la citation',
    text: 'Texte',
    Link: 'Lien',
    Picture: 'Image',
    Citation: 'Référence',
    sharePicture: (width, height) => `Image de partage, ${width} × ${height}, PNG`,
    onPage: 'Les mots exacts se trouvent sur la page.',
    withdrawnOn: 'Cette citation a été retirée le {date}.',
    withdrawn: (date) => `Citation retirée le ${date}`,
    withdrawnTitle: (name, date) => `${name}, ${date}\u00A0: citation retirée`,
    isWithdrawn: '\u00A0: citation retirée',
    changes: 'Modifications de cette citation',
    place: 'Où elle figure',
    placeIn: 'Section {number}, {section}, phrase {sentence} sur {of} de l’article',
    readOn: 'Lire la suite dans le décryptage',
    supports: 'Positions qu’elle étaye',
    others: (name) => `Autres citations\u00A0: ${name}`,
    speaker: 'Voix',
    wording: 'Formulation',
    description: (quotes, speakers) =>
      `${quotes}, ${speakers}, avec pour chaque citation les mots d’autres comptes rendus.`,
    intro: (quotes) =>
      `${quotes} dans l’article, avec pour chacune les mots rapportés ailleurs et ceux de l’article.`,
    attributed: (who, occasion, date) => `${who} (${occasion}, ${date})`,
    onlyInArticle: ' [seulement dans l’article :] ',
    onlyInReport: ' [seulement dans le compte rendu :] ',
    asQuotedBy: (publisher) => `cité par ${publisher}`,
    ownTranslation: 'notre propre traduction',
    onlyOurs: 'Les mots de l’article dans notre propre traduction.',
    notFound: 'aucun autre compte rendu trouvé',
  },

  timeline: {
    title: 'Chronologie des positions exprimées',
    short: 'Chronologie des positions',
    name: (headline) => `Chronologie\u00A0: ${headline}`,
    intro:
      'Chaque position figure au jour où elle a été exprimée, et non à celui de sa parution. Les dates sont celles du lieu où les propos ont été tenus.',
    after: (date) => `Ce qui a suivi l’article est présenté à part (situation\u00A0: ${date}).`,
    description: (entries) => `${entries} par ordre chronologique, avec les sources.`,
    list: 'La liste',
    byDate: 'Par date',
    byActor: 'Par acteur',
    caption:
      'Un signe figure à son jour. Une barre est une durée\u00A0: pleine là où ses bornes sont connues, brisée et estompée là où elles ne le sont pas. Un zigzag est du temps omis.',
    marks: 'Les signes',
    lanes: 'Chronologie par acteur',
    lanesCaption: 'Événements et positions exprimées, une ligne par acteur',
    events: 'Événements',
    event: 'Événement',
    nobody: 'Aucune partie nommée',
    scheduled: 'prévu',
    wasScheduled: 'Prévu au moment où l’article a été écrit.',
    orderUnknown: 'L’ordre dans la journée n’est pas indiqué',
    quote: (words) => `Citation\u00A0: ${words}`,
    sentence: (number, of) => `Phrase ${number} sur ${of}`,
    all: 'Tout',
    shown: 'Entrées affichées\u00A0: {n} sur {all}',
    actor: 'Acteur',
    question: 'Question',
    /** A filter: whether the article has it. */
    basis: 'Origine',
    inArticle: 'Dans l’article',
    notInArticle: 'Pas dans l’article',
    span: (first, last) => `Positions\u00A0: ${first} – ${last}`,
  },

  record: {
    title: 'Le dossier',
    intro: (actors, questions, stated, total, article) =>
      `${actors}, ${questions}\u00A0: l’article (${article}) dit quelque chose dans ${stated} cas sur ${total}.`,
    /** How many places of the table only other sources fill, and how many actors only they name. */
    beyond: (places, actors) =>
      `Seulement dans d’autres sources, sans être compté\u00A0: ${[places, actors].filter(Boolean).join(', ')}.`,
    empty: 'Une case vide n’est ni neutralité ni refus.',
    /** Leads to the positions that only other sources have. */
    others: (positions) => `${positions} d’autres sources, pas dans l’article`,
    none: {
      timeline: 'Aucune position ni aucun événement ne figure au dossier.',
      positions: 'Aucune position ne figure au dossier.',
      quotes: 'Aucune citation ne figure au dossier.',
    },
    dayByDay: 'Jour par jour',
  },

  data: {
    title: 'Données',
    intro:
      'Ce que dit ce décryptage, pour les programmes et les tableurs. Chaque fichier contient les jours, les sources et les adresses.',
    everything: 'Tout',
    fields: 'Champs et conditions d’utilisation',
  },
  standings: {
    title: 'Positions en présence',
    name: (headline) => `Positions en présence\u00A0: ${headline}`,
    note: 'Selon l’article',
    /** The same where other sources have positions too. */
    noteOfBoth: 'Selon l’article\u00A0; les autres sources sont signalées',
    description: (actors, questions) =>
      `${actors} et ${questions}\u00A0: qui s’est exprimé sur quoi et quand, et où l’article n’indique rien.`,
    tableLabel: 'Positions en présence, en mots',
    caption: (actors, questions) => `Positions en présence\u00A0: ${actors}, ${questions}`,
    notStated: 'non indiqué',
    NotStated: 'Non indiqué',
    data: 'Sous forme de données\u00A0:',
    quote: 'citation',
    quoteLabel: (words) => `Citation\u00A0: ${words}`,
    byQuestion: 'Question par question',
    others: 'Autres',
    nothing: 'rien dans l’article',
    sentence: (number, of) => `phrase ${number} sur ${of}`,
    crossings: (stated, total) => `L’article dit quelque chose dans ${stated} cas sur ${total}.`,
    legend: 'Un signe\u00A0: position exprimée. Un point\u00A0: rien dans l’article.',
    /** The same without the marks, where more follows. */
    dot: 'Un point\u00A0: rien dans l’article.',
    ring: 'Un cercle pointillé\u00A0: selon l’article seul.',
    plus: 'Un plus\u00A0: d’autres sources seulement, non compté.',
    dashes: 'Tirets dessous\u00A0: prévu.',
  },

  actors: {
    title: 'Acteurs',
    description:
      'Tous les acteurs du dossier\u00A0: personnes, institutions, États, organisations, groupes et documents, avec leurs citations et leurs positions exprimées.',
    pageDescription: (name) =>
      `${name}\u00A0: positions exprimées et citations dans tous les décryptages, avec dates et sources.`,
    partDescription: (name, entries) => `${name}\u00A0: ${entries}, avec dates et sources.`,
    counts: (quotes, positions) => `Citations\u00A0: ${quotes}. Positions\u00A0: ${positions}.`,
    nothing: 'Aucune citation ni aucune position propre ne figure au dossier.',
    role: 'Fonction à ces dates',
    country: 'Pays',
    officialName: 'Graphie officielle',
    nativeName: (language) => `En ${language}`,
    about: 'À propos',
    members: 'Membres',
    document: 'Document',
    date: 'Date',
    publisher: 'Publié par',
    address: 'Adresse',
    read: 'Lire le document',
    everywhere: 'Dans tous les décryptages',
    further: 'Dans d’autres décryptages',
    positions: 'Positions exprimées',
    all: 'Toutes les positions et citations',
    more: 'Plus sur cet acteur',
    onRecord: (counts) => `Au dossier\u00A0: ${counts}`,
    inArticle: 'Positions dans l’article ({source})',
    inBoth: 'Positions dans l’article ({source}) et d’autres sources',
    inOthers: 'Positions d’autres sources, pas dans l’article',
    nothingOnRecord: 'aucune citation ni position propre',
  },

  terms: {
    title: 'Termes',
    glossary: 'Glossaire',
    glossaryOf: (name) => `Glossaire de ${name}`,
    description: (terms) => `${terms} en mots simples, avec références et passages.`,
    pageTitle: (term) => `${term}\u00A0: définition`,
    name: (term) => `Terme\u00A0: ${term}`,
    more: 'Où il est employé, termes liés',
    references: 'Références',
    referenceList: (count) => (count === 1 ? 'Référence\u00A0: ' : 'Références\u00A0: '),
    related: 'Voir aussi',
    aliases: 'Autres formes',
    uses: 'Tous les emplois',
    usedIn: 'Employé dans\u00A0:',
    unused: 'Pas encore employé dans un texte.',
    allUses: (uses) => `Tous les emplois (${uses})`,
    inGlossary: 'Dans le glossaire',
  },

  map: {
    label: (places, border, isPlain) =>
      `Carte\u00A0: ${places}${isPlain ? ', sans frontières' : ''}${border ? `\u00A0; un trait mène au point le plus proche de ${border}` : ''}. Le tableau ci-dessous donne tous les lieux en mots`,
    border: (one, other) => `la frontière ${one}–${other}`,
    line: (border) => `Le trait mène au point le plus proche de ${border}.`,
    outlined: (country) => `Pays au contour marqué\u00A0: ${country}.`,
    borders: {
      recognised: 'Frontières internationalement reconnues. Aucune ligne de front n’est tracée.',
      disputed:
        'Frontières telles que Natural Earth les trace\u00A0; certaines sont contestées. Aucune ligne de front n’est tracée.',
      none: 'Ni frontières ni ligne de front ne sont tracées.',
    },
    outlines: 'Contours\u00A0: Natural Earth.',
    inWords: 'Les lieux en mots',
    place: 'Lieu',
    country: 'Pays',
    note: 'Note',
  },

  updates: {
    title: 'Mises à jour',
    description:
      'Chaque correction, précision et ajout depuis la publication de ce décryptage, avec sa date.',
    published: (date) => `Publié le ${date}.`,
    intro:
      'Toute modification de fond est datée et reste sur cette page. {feed}. Une erreur\u00A0? Écrivez à {contact}.',
    feed: 'Suivre le flux',
    nothing: 'Rien n’a été modifié depuis.',
    section: (title) => `Section\u00A0: ${title}`,
    quote: (name) => `Citation\u00A0: ${name}`,
    position: (label) => `Position\u00A0: ${label}`,
    note: (title) => `Note\u00A0: ${title}`,
    event: (title) => `Événement\u00A0: ${title}`,
    term: (term) => `Terme\u00A0: ${term}`,
    source: (title) => `Source\u00A0: ${title}`,
    feedDescription: (standfirst) => `Modifications de ce décryptage. ${standfirst}`,
  },

  method: {
    title: 'Notre méthode',
  },

  next: {
    title: 'Ce qui s’est passé ensuite',
    unknown: 'Rien de tout cela n’était connu quand l’article a été écrit.',
    more: (events, span) => `${events}, ${span}`,
    soFar: 'Jusqu’ici',
  },

  embed: {
    title: 'Intégrer',
    pageDescription: (headline) =>
      `Codes pour intégrer ${quote(headline)}\u00A0: l’ensemble, chaque section, la chronologie et les positions en présence.`,
    whole: 'Tout le décryptage',
    quotes: 'Citations\u00A0: les codes sont sur la page de chacune',
    ofSection: 'Intégrer cette section',
    intro: 'Un cadre sans cookies ni pistage, qui ne demande qu’un petit document.',
    guide: 'Ce qu’il charge, et comment l’autoriser',
    open: 'Aperçu, avec choix de la largeur et du thème',
    preview: 'Aperçu',
    code: 'Code',
    form: 'Forme',
    short: 'Court, le plus récent',
    all: 'Tout',
    width: 'Largeur',
    theme: 'Thème',
    phone: 'Téléphone, 320\u00A0px',
    column: 'Colonne, 480\u00A0px',
    wide: 'Large, 700\u00A0px',
    full: 'Remplit sa colonne',
    auto: 'Selon l’appareil',
    light: 'Clair',
    dark: 'Sombre',
    frame: 'Cadre',
    frameNote: 'Aucun script dans votre page. La hauteur suit la largeur du cadre.',
    listener: 'Cadre adaptatif',
    listenerNote:
      'Un petit script dans votre page donne au cadre la hauteur de la fiche. Une fois par page suffit.',
    html: 'HTML simple',
    htmlNote:
      'Rien n’est chargé de chez nous\u00A0: les corrections ultérieures n’y parviennent donc pas.',
    picture: 'Image',
    pictureNote: 'L’image de partage avec son texte de remplacement.',
    ampNote: 'Pour les pages AMP\u00A0; demande le composant amp-iframe.',
    showAll: 'Tout afficher',
    quote: (name) => `Citation\u00A0: ${name}`,
    actor: (name) => `Positions\u00A0: ${name}`,
    explainer: (headline) => `Décryptage\u00A0: ${headline}`,
    section: (title) => `Section\u00A0: ${title}`,
    timelineRemark: (positions, asOf) =>
      `Chronologie\u00A0: ${positions}, avec dates et sources. ${asOf}.`,
    standingsRemark: (actors, questions, asOf) =>
      `Positions en présence\u00A0: ${actors}, ${questions}. ${asOf}.`,
    documentTitle: (title) => `${title} (intégration)`,
    overview: (standfirst) => `Un aperçu à intégrer. ${standfirst}`,
    card: (headline, title) => `Une fiche à intégrer, tirée de ${quote(headline)}. ${title}`,
    actorDocument: (title) => `Une liste à intégrer\u00A0: positions. ${title}`,
    sectionDocument: (summary) => `Une section à intégrer. ${summary}`,
    standingsDocument: (headline) =>
      `Une liste à intégrer\u00A0: les positions en présence sur chaque question. Tirée de ${quote(headline)}.`,
    termDocument: (term, definition) => `Une définition à intégrer\u00A0: ${term}. ${definition}`,
    timelineDocument: (headline) =>
      `Une liste à intégrer\u00A0: qui a dit quoi, et quel jour. Tirée de ${quote(headline)}.`,
    readExplainer: 'Lire le décryptage',
    asTable: 'En tableau, avec les sources',
    wholeTimeline: 'Toute la chronologie, avec les sources',
    checks: '{site} compare les citations à d’autres comptes rendus',
    checked: (date) => `Vérifié\u00A0: ${date}`,
    fromExplainer: 'Tiré de {explainer}',
    latest: 'Les positions les plus récentes',
    someActors: (shown, all) => `${shown} acteurs sur ${all}`,
    allEntries: (entries) => `Les ${entries} entrées`,
    allActors: (actors) => `Les ${actors} acteurs`,
    standingsIntro: (asOf, stated, total) =>
      `Positions en présence, selon l’article. ${asOf}\u00A0; il dit quelque chose dans ${stated} cas sur ${total}.`,
    timelineIntro: (asOf) => `Qui a dit quoi, par date. ${asOf}.`,
  },

  search: {
    title: 'Recherche',
    description: (name) =>
      `Chercher dans ${name} par mot, voix, terme ou nom, parmi les sections, citations, positions et sources.`,
    unscripted:
      'La recherche a besoin de JavaScript, qui est désactivé. Tout ce qui peut être trouvé figure ici\u00A0; votre navigateur y cherche des mots.',
    query: 'Mots, nom, personne citée',
    kind: 'Type',
    actor: 'Acteur',
    question: 'Question',
    all: 'Tout',
    key: 'La touche / mène ici depuis toute page',
    more: 'Plus de résultats',
    earlier: 'Chercher aussi dans les décryptages plus anciens',
    result: 'Résultat',
    results: { one: '# résultat', many: '# de résultats', other: '# résultats' },
    noWord: 'Saisissez un mot ou un nom.',
    lost: 'La recherche n’a pas pu être chargée. Tout ce qui peut être trouvé figure ici.',
  },

  about: {
    title: (name) => `À propos de ${name}`,
    description: (name) =>
      `${name}\u00A0: ce que c’est, comment c’est fait, et comment signaler une erreur.`,
    layers:
      'Un décryptage décompose un article d’actualité. Trois niveaux n’y sont jamais mêlés. Le texte courant dit ce que dit l’article, avec nos propres mots. Les mots entre guillemets sont les propos cités. Les notes en marge disent ce que d’autres sources ajoutent ou corrigent.',
    wording:
      'Une citation figure ici telle que l’article la donne. Quand d’autres comptes rendus ont d’autres mots, sa fiche montre les deux et dit en quoi ils diffèrent. Une date n’est donnée qu’avec la précision connue\u00A0: «\u00A0environ\u00A0», «\u00A0au plus tard\u00A0» et «\u00A0depuis\u00A0» sont à prendre à la lettre. Quand l’article n’indique aucune position, la page porte «\u00A0non indiqué\u00A0».',
    made: 'Comment «\u00A0{headline}\u00A0» a été fait',
    madeOthers: 'Comment les décryptages plus anciens ont été faits',
    report: 'Signaler une erreur',
    reportText:
      'Écrivez à {contact} en indiquant l’adresse de la page et ce qui est inexact. Toute modification de fond est datée et reste visible.',
    reuse: 'Réutilisation',
    reuseText: 'Nos textes et données sont sous licence {licence}. Éditeur\u00A0: {publisher}.',
    licencesText:
      'Le code et les polices de ces pages ont leurs propres licences\u00A0: {licences}.',
    accessibility: 'Accessibilité',
    accessibilityText:
      'Ces pages sont conçues selon les WCAG 2.2, niveau AA, et pour le texte selon le contraste du niveau AAA. Elles fonctionnent sans script, au clavier seul, avec un lecteur d’écran, en couleurs forcées, avec des animations réduites, avec un zoom de 400\u00A0% et sur papier. À chaque modification du site, axe contrôle toutes les pages, en clair et en sombre. Ces contrôles ne décèlent qu’une partie des défauts possibles, et les pages n’ont pas encore été testées pour nous par des personnes qui dépendent d’un lecteur d’écran. Si quelque chose vous gêne, écrivez à {contact}.',
    privacy: 'Vie privée',
    privacyText:
      'Ces pages ne déposent aucun cookie, ne chargent rien depuis d’autres sites et ne pistent personne. Vos choix, comme le thème, et la version d’un texte que vous avez lue restent sur votre appareil. Un décryptage n’y est gardé que si vous appuyez sur «\u00A0Garder hors ligne\u00A0», et jusqu’à ce que vous le fassiez oublier.',
  },

  licences: {
    title: 'Licences du code et des polices',
    description: 'Le code et les polices que ces pages chargent, et la licence de chacun.',
    intro:
      'Le code et les polices que ces pages chargent, et la licence de chacun. Nos textes et nos données ont leur propre licence\u00A0: voir {about}.',
    uses: {
      code: 'Le code de ces pages',
      search: 'La recherche',
      styles: 'La base des styles',
      faces: 'Une police',
      cutFaces: 'Une police, réduite aux lettres dont ces pages ont besoin',
      maps: 'Les contours des terres et des frontières sur les cartes',
    },
    version: (version: string) => `version ${version}`,
    whole: 'La licence',
  },

  embedGuide: {
    title: 'Intégrer nos fiches',
    description: (name) =>
      `Comment placer une citation, une section, une chronologie ou une définition de ${name} dans votre page, et ce qui est alors chargé.`,
    intro:
      'Chaque citation a une fiche que vous pouvez placer dans votre page. Chaque section, chaque décryptage entier, sa chronologie, son tableau des positions, chaque acteur et chaque terme en ont une aussi. Une fiche garde son adresse. Si une citation est corrigée ou retirée, sa fiche le dit, avec la date, partout où elle figure.',
    paste: 'Coller un lien',
    pasteText:
      'Dans WordPress, collez l’adresse de l’une de ces pages sur une ligne à part. WordPress trouve la fiche de lui-même, sans extension et sans le droit d’utiliser HTML. Il montre au plus 1\u202F000\u00A0px d’une fiche\u00A0; une fiche plus longue défile.',
    pasteGhost:
      'Ghost affiche un signet avec le titre et l’image. Pour la fiche elle-même, ajoutez une carte HTML et collez-y le code du cadre.',
    pasteElsewhere: 'D’autres systèmes affichent un aperçu avec un lien.',
    code: 'Coller un code',
    codeText:
      'Voici les codes pour {quote}. Les citations, les termes, les acteurs, les chronologies et les tableaux des positions ont les leurs au bas de leur page. Un décryptage et ses sections mènent aux leurs par un lien. Un aperçu y montre chaque code, et vous pouvez choisir la largeur et le thème.',
    oneQuote: 'une citation',
    listeners:
      'Un cadre s’ajuste aussi de lui-même dans les pages qui utilisent pym.js, @newswire/frames, sidechain, iframe-resizer, open-iframe-resizer ou les scripts de Datawrapper, Embedly, Iframely et AMP. Avec iframe-resizer et {sandbox}, mettez {checkOrigin}.',
    theme:
      'Une fiche est claire ou sombre selon l’appareil. Pour choisir, prenez le thème dans l’aperçu, ou ajoutez {light} ou {dark} à la fin de l’adresse du cadre. Un cadre est au plus aussi large que le dit {maxWidth} dans son code\u00A0; sans cela, il remplit sa colonne.',
    loaded: 'Ce qui est chargé',
    loadedText:
      'Un seul fichier HTML, de 2 à 8\u00A0Ko transmis. Son style, ses dessins et un petit script sont dedans\u00A0; les polices sont celles de l’appareil. Rien d’autre n’est chargé, ni de chez nous ni d’ailleurs. L’image est un fichier PNG.',
    privacy:
      'Une fiche ne dépose aucun cookie, ne stocke rien, n’envoie aucune requête et ne piste personne. Le script indique à votre page la hauteur de la fiche et, dans WordPress, lequel de ses liens a été suivi, rien de plus. La fiche fonctionne dans un cadre avec {sandbox}, et aussi sans script. Comme tout serveur, le nôtre reçoit l’adresse de l’appareil et celle de votre site\u00A0; avec {referrer} sur le cadre, il ne reçoit pas la seconde. Le HTML simple ne charge rien de chez nous.',
    policy: 'Si votre site a une Content Security Policy',
    policyFrame: 'Autorisez le cadre\u00A0:',
    policyScript:
      'Pour le cadre adaptatif, autorisez aussi son script, par son empreinte (hash) ou dans un fichier à vous. Pour les images, ajoutez {directive}.',
    reuse: 'Réutilisation',
    reuseText:
      'Nos textes et données sont sous licence {licence}. Les mots d’une citation appartiennent à qui les a prononcés. Questions\u00A0: {contact}.',
  },

  missing: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    text: 'Il n’y a pas de page à cette adresse. Rien de ce qui a été publié ici n’est jamais retiré\u00A0: l’adresse a peut-être une lettre de trop ou de moins.',
    home: 'Tous les décryptages',
    moved: 'Cette page a été déplacée',
    movedTitle: (from) => `Page déplacée\u00A0: ${from}`,
    movedDescription: (from, to) => `${from} se trouve désormais à l’adresse ${to}.`,
    movedTo: 'Nouvelle adresse\u00A0: {to}',
  },

  markdown: {
    section: (number) => `(section ${number})`,
    published: (date) => `Publié le ${date}`,
    changed: (date) => `, modifié le ${date}`,
    goesThrough: (title, publisher) => `Article décrypté\u00A0: ${title}, ${publisher}`,
    retells: (sentences) => `Restitue l’article\u00A0: ${sentences}.`,
    refs: (count) => (count === 1 ? 'source' : 'sources'),
    archived: 'archive\u00A0:',
    note: (letter, kind) => `Note ${letter}, ${kind}\u00A0:`,
  },

  script: {
    theme: 'Thème',
    system: 'Système',
    light: 'Clair',
    dark: 'Sombre',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné\u00A0: copiez au clavier ou par le menu',
    copyLink: 'Copier le lien vers ce texte',
    linkCopied: 'Lien copié',
    pageCopied: 'Ces mots n’ont pas de lien propre\u00A0: lien de la page copié',
    copyAddress: 'Copier le lien',
    shareApp: 'Envoyer avec une application',
    use: 'Reprendre la citation',
    picture: 'Image',
    embed: 'Intégrer',
    link: 'Lien',
    contents: 'Sommaire',
    changed: {
      one: 'Depuis votre dernière lecture\u00A0: # section modifiée.',
      many: 'Depuis votre dernière lecture\u00A0: # de sections modifiées.',
      other: 'Depuis votre dernière lecture\u00A0: # sections modifiées.',
    },
    dismiss: 'Masquer',
    server: 'Serveur Mastodon',
    shareOn: 'Partager sur Mastodon',
    serverName: 'Saisissez le nom de votre serveur, par exemple mastodon.example.',
    listen: 'Écouter',
    readAloud: 'Lecture vocale',
    previous: 'Section précédente',
    next: 'Section suivante',
    play: 'Lecture',
    pause: 'Pause',
    speed: 'Vitesse',
    close: 'Fermer',
    quote: 'citation',
    endQuote: 'fin de citation',
    note: 'Note',
  },
};
