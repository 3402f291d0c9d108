import { createCount } from './count.ts';
import type { Words } from './en.ts';

const count = createCount('de');

const quote = (words: string) => `„${words}“`;

const counts = {
  explainers: count({ one: '# Erklärstück', other: '# Erklärstücke' }),
  uses: count({ one: '# Stelle', other: '# Stellen' }),
  quotes: count({ one: '# Zitat', other: '# Zitate' }),
  positions: count({ one: '# Position', other: '# Positionen' }),
  statedPositions: count({ one: '# geäußerte Position', other: '# geäußerte Positionen' }),
  events: count({ one: '# Ereignis', other: '# Ereignisse' }),
  moreEvents: count({ one: '# weiteres Ereignis', other: '# weitere Ereignisse' }),
  sources: count({ one: '# Quelle', other: '# Quellen' }),
  references: count({ one: '# Nachweis', other: '# Nachweise' }),
  terms: count({ one: '# Begriff', other: '# Begriffe' }),
  actors: count({ one: '# Akteur', other: '# Akteure' }),
  places: count({ one: '# Feld', other: '# Felder' }),
  questions: count({ one: '# Frage', other: '# Fragen' }),
  publishers: count({ one: '# Herausgeber', other: '# Herausgeber' }),
  speakers: count({ one: '# Stimme', other: '# Stimmen' }),
  minutes: count({ one: '# Minute', other: '# Minuten' }),
  years: count({ one: '# Jahr', other: '# Jahre' }),
  months: count({ one: '# Monat', other: '# Monate' }),
  days: count({ one: '# Tag', other: '# Tage' }),
};

const ABOUT = 'etwa ';
/** A day takes an article, a month or a year does not. */
const isDay = (date: string) => /^(?:etwa )?\d{1,2}\./.test(date);
/** Puts a word before a date; “etwa” goes before both. */
const put = (word: string, date: string) =>
  date.startsWith(ABOUT) ? `${ABOUT}${word} ${date.slice(ABOUT.length)}` : `${word} ${date}`;
/** “1990er-Jahre” is a plural and has an ending in the dative. */
const isDecade = (date: string) => date.endsWith('er-Jahre');
const article = (date: string) => {
  if (isDecade(date)) return `den ${date}n`;
  return isDay(date) ? put('dem', date) : date;
};
const SEASONS = { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };

/** The interface in German. */
export const de: Words = {
  quote,
  quotationMarks: ['„', '“'],
  innerMarks: ['‚', '‘'],
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  figure: {
    picture: 'Bild',
  },
  counts,

  stances: {
    supports: 'Befürwortet',
    'supports-with-conditions': 'Befürwortet unter Bedingungen',
    welcomes: 'Begrüßt',
    willing: 'Bereit',
    demands: 'Fordert',
    urges: 'Drängt',
    'has-leverage': 'Nennt eigene Druckmittel',
    rejects: 'Lehnt ab',
    'raises-concerns': 'Äußert Bedenken',
    criticises: 'Kritisiert',
    accuses: 'Beschuldigt',
    'on-the-agenda': 'Auf der Tagesordnung',
    optimistic: 'Optimistisch',
    mixed: 'Uneinheitlich',
    'declines-to-say': 'Will sich nicht äußern',
  },
  stance: {
    /** Follows a stance that no other source carries. */
    articleAlone: 'nur laut dem Artikel',
    /** Follows a stance that only other sources carry. */
    notInArticle: 'nicht im Artikel',
    /** Follow two stances of one actor on one date, in their order. */
    first: 'zunächst',
    later: 'später',
  },
  wordings: {
    matches: 'Stimmt überein',
    shortened: 'Gekürzt',
    reworded: 'Umformuliert',
    translated: 'Übersetzung weicht ab',
    unchecked: 'Nicht geprüft',
  },
  notes: {
    corrects: 'Berichtigt',
    adds: 'Ergänzt',
    unclear: 'Unklar',
  },
  sourceKinds: {
    article: 'Der Artikel',
    report: 'Bericht',
    transcript: 'Transkript',
    official: 'Amtliches Dokument',
    reference: 'Referenz',
    copy: 'Kopie',
  },
  phases: {
    background: 'Vorgeschichte',
    now: 'Die Tage des Artikels',
    after: 'Nach dem Artikel',
  },
  updateKinds: {
    correction: 'Berichtigung',
    clarification: 'Klarstellung',
    addition: 'Ergänzung',
  },
  searchKinds: {
    section: { one: 'Abschnitt', many: 'Abschnitte' },
    quote: { one: 'Zitat', many: 'Zitate' },
    position: { one: 'Position', many: 'Positionen' },
    event: { one: 'Ereignis', many: 'Ereignisse' },
    term: { one: 'Begriff', many: 'Begriffe' },
    actor: { one: 'Akteur', many: 'Akteure' },
    source: { one: 'Quelle', many: 'Quellen' },
  },

  dates: {
    day: 'd.\u00A0MMMM y',
    dayOfYear: 'd.\u00A0MMMM',
    dayOfMonth: 'd.',
    month: { alone: 'MMMM y', within: 'MMMM y' },
    monthOfYear: 'MMMM',
    year: 'y',
    monthOfAxis: 'MMMM y',
    shortMonth: 'LLL',
    weekday: 'EEEEEE',
    about: (date) => ABOUT + date,
    since: (date) => `seit ${article(date)}`,
    by: (date, precision) => {
      if (isDecade(date)) return `spätestens in ${article(date)}`;
      if (precision === 'year') return `spätestens ${date}`;
      return `spätestens ${put(precision === 'day' ? 'am' : 'im', date)}`;
    },
    from: (date) => `ab ${article(date)}`,
    until: (date) => {
      if (isDecade(date)) return `bis in die ${date}`;
      return `bis ${isDay(date) ? put('zum', date) : date}`;
    },
    uncertain: (date) => `${date} (unsicher)`,
    bc: (date) => `${date}\u00A0v.\u00A0Chr.`,
    season: (season, year) => `${SEASONS[season]} ${year}`,
    decade: (year) => `${year}er-Jahre`,
    years: (first, last) => `${first}–${last}`,
    someDay: (when, precision) =>
      precision === 'year' ? `ein Tag im Jahr ${when}` : `ein Tag im ${when}`,
    someMonth: (year) => `ein Monat im Jahr ${year}`,
    range: (start, end) => `${start} bis ${end}`,
    either: (start, end) => `${start} oder ${end}`,
    between: (start, end) => `zwischen ${article(start)} und ${article(end)}`,
    notes: {
      approximate: {
        day: 'Der Tag ist ungefähr angegeben',
        month: 'Der Monat ist ungefähr angegeben',
        year: 'Das Jahr ist ungefähr angegeben',
      },
      dayUnknown: 'Der Tag ist nicht bekannt',
      monthUnknown: 'Der Monat ist nicht bekannt',
      yearUnknown: 'Das Jahr ist nicht bekannt',
      uncertain: 'Das Datum ist unsicher',
      endUnknown: 'Ende nicht bekannt',
      startUnknown: 'Frühester Tag nicht bekannt',
      bothApproximate: 'Anfang und Ende ungefähr',
      startApproximate: 'Der Anfang ist ungefähr angegeben',
      endApproximate: 'Das Ende ist ungefähr angegeben',
      oneOf: {
        day: 'Einer dieser Tage',
        month: 'Einer dieser Monate',
        year: 'Eines dieser Jahre',
      },
    },
    duration: (parts) => parts.join(' und '),
    aboutTime: (duration) => ABOUT + duration,
    later: (duration) => `${duration} später`,
    leftOut: (duration) => `${duration} ausgelassen`,
    timeLeftOut: 'Hier ist Zeit ausgelassen',
    asOf: (date) => `Stand: ${date}`,
  },

  frame: {
    skip: 'Zum Text springen',
    site: 'Website',
    explainers: 'Erklärstücke',
    actors: 'Akteure',
    glossary: 'Glossar',
    about: 'Über uns',
    menu: 'Menü',
    onThisPage: 'Auf dieser Seite',
    search: 'Suchen',
    searchField: 'Suchbegriffe',
    promise: 'Jedes Zitat und jede Position ist datiert und belegt.',
    error: 'Fehler gefunden? Schreiben Sie an {contact}. {about}.',
    errorAbout: 'Wie diese Website entsteht',
    reportError: 'Fehler melden',
    errorSubject: (title) => `Fehler: ${title}`,
    errorPage: (address) => `Seite: ${address}`,
    licence:
      'Unsere Texte und Daten: {licence}. Keine Cookies, kein Tracking, nichts von anderswo geladen.',
    share: 'Teilen',
    sharePage: 'Diese Seite teilen',
    email: 'E-Mail',
    copy: (what) => `${what} kopieren`,
    theAddress: 'Adresse',
    close: 'Schließen',
    languages: 'In anderen Sprachen',
  },

  archive: {
    title: (first, last) => `Alle Erklärstücke: ${first} bis ${last}`,
    description: (name, span) => `Erklärstücke von ${name}, ${span}, die neuesten zuerst.`,
    all: (explainers) => `Alle Erklärstücke nach Datum (${explainers})`,
    pages: 'Seiten der Liste',
  },

  lead: {
    by: 'Von {name}',
    published: 'Veröffentlicht: {date}',
    /** The days whose state of things the text describes. */
    describes: 'Beschreibt: {date}',
    noUpdates: 'Noch keine Änderungen',
    minutes: (story, all) => `${counts.minutes(story)} für die Geschichte, ${all} für alles`,
    save: 'Kopie speichern',
    print: 'Drucken',
    printStory: 'die Darstellung',
    printAll: 'alles',
    /** Introduces the original of a copy. */
    copyOf: 'Kopie von',
    copyTitle: (title) => `Kopie: ${title}`,
    copyDescription: (description) => `Kopie zum Aufbewahren. ${description}`,
    outcome: 'Was daraus wurde, soweit unsere Quellen reichen',
    inShort: 'Kurz gesagt',
    hero: 'Die Worte, wie berichtet und wie im Artikel',
    wholeQuote: 'Das ganze Zitat',
    sides: 'Die Seiten',
    /** Introduces the actors of a side who are not shown. */
    also: 'Außerdem',
    contents: 'Inhalt',
    allQuotes: 'Alle Zitate',
    /** How many quotes have which verdict. */
    verdicts: {
      differ: (n) => `${n} abweichend`,
      translated: (n) => `${n} anders übersetzt`,
      same: (n) => `${n} gleich`,
      unchecked: (n) => `${n} nicht geprüft`,
    },
    made: 'Wie diese Seite entstand',
  },

  offline: {
    title: 'Offline behalten',
    description: (headline) => `${quote(headline)} auf dem Gerät behalten, um ohne Netz zu lesen.`,
    intro:
      'Ihr Browser kann dieses Erklärstück auf Ihrem Gerät behalten. Es öffnet sich dann ohne Netz unter seinen gewohnten Adressen.',
    what: 'Behalten werden: das Erklärstück, die Seiten seiner Abschnitte, Zitate, Akteure und Begriffe, Zeitleiste, Positionen, Quellen und Änderungen, mit Gestaltung, Bildern und Skripten. Nicht behalten werden: Suche, Datendateien, Vorschaubilder und Einbettungen.',
    renewal:
      'Sobald Sie eine seiner Seiten mit Verbindung öffnen, wird die Kopie auf den neuesten Stand gebracht; die Seite sagt, von welchem Tag sie ist. Nichts wird behalten, bevor Sie es wünschen, und nichts über Sie wird gesendet. Der Browser darf die Kopie entfernen, wenn der Platz auf dem Gerät knapp wird.',
    needs:
      'Das braucht Skripte und einen Browser mit Service Workern; in privaten Fenstern haben manche keine. Als eine einzige Datei speichern Sie das Erklärstück so: {html} oder {markdown}.',
    script: {
      dates: 'de',
      keep: 'Offline behalten ({size})',
      keeping: 'Wird geladen:',
      kept: 'Auf diesem Gerät behalten, auf dem Stand der Website vom {date}.',
      renewed:
        'Die Kopie auf diesem Gerät wurde eben erneuert. Sie ist auf dem Stand der Website vom {date}.',
      forget: 'Kopie vergessen',
      forgotten: 'Vergessen. Von diesem Erklärstück ist nichts mehr gespeichert.',
      offline:
        'Keine Verbindung: Dies ist Ihre behaltene Kopie, auf dem Stand der Website vom {date}.',
      missing: 'Keine Verbindung, und die gewünschte Seite ist nicht behalten.',
      about: 'Was behalten ist',
      full: 'Auf diesem Gerät ist nicht genug Platz. Es wurde nichts behalten.',
      failed:
        'Nicht alles ließ sich laden, deshalb wurde nichts behalten. Versuchen Sie es später noch einmal.',
    },
  },

  section: {
    bar: (number, of) => `${number} von ${of}`,
    sentences: (places, count, of) => `${count === 1 ? 'Satz' : 'Sätze'} ${places} von ${of}`,
    inExplainer: 'Im ganzen Erklärstück',
    all: 'Alle Abschnitte',
    explainer: 'Das ganze Erklärstück',
    steps: 'Voriger und nächster Abschnitt',
    previous: 'Zurück',
    next: 'Weiter',
    place: (number, of) => `Abschnitt ${number} von ${of}`,
    placeIn: (number, headline) => `Abschnitt ${number} aus ${quote(headline)}`,
    read: 'Abschnitt lesen',
  },

  brief: {
    sections: 'Dieses Erklärstück ist lang. Die folgenden Abschnitte stehen hier in Kürze.',
    days: 'Jeder Name führt zu seinem Eintrag in der Zeitleiste.',
  },

  note: {
    others: 'Was andere Quellen ergänzen',
    mark: (letter) => `Anmerkung ${letter}`,
    inSection: (letter, section) => `Anmerkung ${letter}, Abschnitt ${section}`,
  },

  sources: {
    title: 'Quellen',
    copyOf: (what) => `, Original: ${what}`,
    inLanguage: (language) => `, auf ${language}`,
    archived: 'Archivierte Kopie',
    description: (sources, publishers) =>
      `Die Quellen dieses Erklärstücks: ${sources}, ${publishers}, mit allen Stellen, die darauf beruhen.`,
    intro: 'Was nicht an seiner eigenen Adresse steht, ist als Kopie gekennzeichnet.',
    inList: 'In der Liste der Quellen',
    undated: 'ohne Datum',
    list: 'Die Liste',
    usedIn: (places) => (places === 1 ? 'An 1 Stelle verwendet' : `An ${places} Stellen verwendet`),
    article: 'Der Artikel selbst',
    quote: (name, date) => `Zitat: ${name}, ${date}`,
  },

  balance: {
    title: 'Die Ausgewogenheit der Sammlung',
    copies: (copies, sources) => `Kopien unter den Quellen: ${copies} von ${sources}.`,
    group:
      'Im Folgenden zählt die Position einer Gruppe auch für deren Mitglieder, außer die Gruppe zählt als Ganzes.',
    howMuch: 'Wie viel von wem',
    caption: 'Wie viel von wem erfasst ist',
    actor: 'Akteur',
    positions: 'Positionen',
    /** Positions that the article does not have. */
    elsewhere: 'Aus anderen Quellen',
    quotes: 'Zitate',
    words: 'Zitierte Wörter',
    newest: 'Zuletzt',
    translated: 'Übersetzt',
    checked: 'Geprüft',
    none: 'keine',
    of: (count, of) => `${count} von ${of}`,
    allHeard: 'Alle Akteure sind zu Wort gekommen.',
    unheard: (names) => `Nicht zu Wort gekommen: ${names}.`,
  },

  quotes: {
    title: 'Zitate',
    inArticle: 'Im Artikel ({source})',
    ourTranslation: (language) => `Unsere eigene Übersetzung (${language}); der Artikel: {source}`,
    labels: {
      recording: 'In der Aufnahme bei {source}',
      transcript: 'Mitschrift bei {source}',
      official: 'Wie veröffentlicht von {source}',
      post: 'Der Beitrag, wie kopiert von {source}',
      report: 'Wie berichtet von {source}',
      copy: 'Kopie eines Berichts, bei {source}',
      translation: 'Übersetzung bei {source}',
    },
    originalAt: (language) => `Auf ${language}, {source}`,
    findings: {
      matches: 'Derselbe Wortlaut.',
      shortened: 'Der Artikel {article} lässt Wörter weg.',
      reworded: 'Der Wortlaut des Artikels {article} weicht ab.',
      unchecked: 'Nicht geprüft: Kein anderer Bericht wurde gefunden.',
    },
    sameAs: {
      recording: 'Derselbe Wortlaut in der Aufnahme bei {source}.',
      transcript: 'Derselbe Wortlaut in der Mitschrift bei {source}.',
      official: 'Derselbe Wortlaut wie veröffentlicht von {source}.',
      post: 'Derselbe Wortlaut im Beitrag, wie kopiert von {source}.',
      report: 'Derselbe Wortlaut wie berichtet von {source}.',
      copy: 'Derselbe Wortlaut in der Kopie eines Berichts bei {source}.',
      translation: 'Derselbe Wortlaut in der Übersetzung bei {source}.',
    },
    shortFindings: {
      matches: 'Derselbe Wortlaut',
      shortened: 'Wörter weggelassen',
      reworded: 'Wortlaut weicht ab',
      translated: 'Zwei Übersetzungen',
      unchecked: 'Nicht geprüft',
    },
    twoTranslations: (language, isWritten) =>
      `Zwei Übersetzungen: ${isWritten ? 'verfasst' : 'gesprochen'} ${language === undefined ? 'in einer anderen Sprache' : `auf ${language}`}.`,
    evidence: {
      recording: 'Der berichtete Wortlaut ist der einer Aufnahme.',
      transcript: 'Der berichtete Wortlaut steht in einer Mitschrift.',
      official: 'Der berichtete Wortlaut ist der einer amtlichen Veröffentlichung.',
      post: 'Der berichtete Wortlaut ist eine Kopie des Beitrags, nicht der Beitrag selbst.',
      report:
        'Der berichtete Wortlaut stammt aus einem Bericht, nicht aus einer Aufnahme oder Mitschrift.',
      copy: 'Der berichtete Wortlaut stammt aus der Kopie eines Berichts, die nicht an dessen Adresse steht.',
      translation: 'Keiner ist der ursprüngliche Wortlaut: Beide sind Übersetzungen.',
    },
    pair: ['berichtet', 'Artikel'],
    inArticleAre: 'im Artikel:',
    leftOutWords: 'weggelassen:',
    marked: '{marked} Wörter weichen ab.',
    Marked: 'Markierte',
    literally: (text) => `Wörtlich: ${text}`,
    terms: 'Begriffe:',
    use: 'Zitat verwenden',
    text: 'Text',
    Link: 'Link',
    Picture: 'Bild',
    Citation: 'Quellenangabe',
    sharePicture: (width, height) => `Bild zum Teilen, ${width} × ${height}, PNG`,
    onPage: 'Der genaue Wortlaut steht auf der Seite.',
    withdrawnOn: 'Dieses Zitat wurde am {date} zurückgezogen.',
    withdrawn: (date) => `Zitat zurückgezogen am ${date}`,
    withdrawnTitle: (name, date) => `${name}, ${date}: Zitat zurückgezogen`,
    isWithdrawn: ': Zitat zurückgezogen',
    changes: 'Änderungen an diesem Zitat',
    place: 'Wo es steht',
    placeIn: 'Abschnitt {number}, {section}, Satz {sentence} von {of} des Artikels',
    readOn: 'Im Erklärstück weiterlesen',
    supports: 'Positionen, die es stützt',
    others: (name) => `Weitere Zitate: ${name}`,
    speaker: 'Stimme',
    wording: 'Wortlaut',
    description: (quotes, speakers) =>
      `${quotes}, ${speakers}, jeweils mit dem Wortlaut anderer Berichte.`,
    intro: (quotes) =>
      `${quotes} im Artikel, jeweils mit dem Wortlaut, wie er anderswo berichtet ist und wie ihn der Artikel hat.`,
    attributed: (who, occasion, date) => `${who} (${occasion}, ${date})`,
    onlyInArticle: ' [nur im Artikel:] ',
    onlyInReport: ' [nur im Bericht:] ',
    asQuotedBy: (publisher) => `wie zitiert von ${publisher}`,
    ownTranslation: 'unsere eigene Übersetzung',
    onlyOurs: 'Die Worte des Artikels in unserer eigenen Übersetzung.',
    notFound: 'kein anderer Bericht gefunden',
  },

  timeline: {
    title: 'Zeitleiste der geäußerten Positionen',
    short: 'Zeitleiste der Positionen',
    name: (headline) => `Zeitleiste: ${headline}`,
    intro:
      'Jede Position steht an dem Tag, an dem sie geäußert wurde, nicht am Tag des Abdrucks. Es gilt das Datum am Ort der Äußerung.',
    after: (date) => `Was auf den Artikel folgte, steht gesondert (Stand: ${date}).`,
    description: (entries) => `${entries} in zeitlicher Folge, jeweils mit Quellen.`,
    list: 'Die Liste',
    byDate: 'Nach Datum',
    byActor: 'Nach Akteur',
    caption:
      'Ein Zeichen steht an seinem Tag. Ein Balken ist ein Zeitraum: durchgezogen, wo seine Enden bekannt sind, unterbrochen und verblassend, wo nicht. Ein Zickzack ist ausgelassene Zeit.',
    marks: 'Die Zeichen',
    lanes: 'Zeitleiste nach Akteur',
    lanesCaption: 'Ereignisse und geäußerte Positionen, eine Zeile je Akteur',
    events: 'Ereignisse',
    event: 'Ereignis',
    nobody: 'Keine Seite genannt',
    scheduled: 'geplant',
    wasScheduled: 'Geplant, als der Artikel geschrieben wurde.',
    orderUnknown: 'Die Reihenfolge am Tag ist nicht genannt',
    quote: (words) => `Zitat: ${words}`,
    sentence: (number, of) => `Satz ${number} von ${of}`,
    all: 'Alle',
    shown: '{n} von {all} Einträgen angezeigt',
    actor: 'Akteur',
    question: 'Frage',
    /** A filter: whether the article has it. */
    basis: 'Herkunft',
    inArticle: 'Im Artikel',
    notInArticle: 'Nicht im Artikel',
    span: (first, last) => `Positionen: ${first} bis ${last}`,
  },

  record: {
    title: 'Das Protokoll',
    intro: (actors, questions, stated, total, article) =>
      `${actors}, ${questions}: In ${stated} von ${total} Fällen sagt der Artikel (${article}) etwas.`,
    /** How many places of the table only other sources fill, and how many actors only they name. */
    beyond: (places, actors) =>
      `Nur in anderen Quellen und nicht mitgezählt: ${[places, actors].filter(Boolean).join(', ')}.`,
    empty: 'Ein leeres Feld heißt weder Neutralität noch Ablehnung.',
    /** Leads to the positions that only other sources have. */
    others: (positions) => `${positions} aus anderen Quellen, nicht im Artikel`,
    none: {
      timeline: 'Es sind weder Positionen noch Ereignisse erfasst.',
      positions: 'Es sind keine Positionen erfasst.',
      quotes: 'Es sind keine Zitate erfasst.',
    },
    dayByDay: 'Tag für Tag',
  },

  data: {
    title: 'Daten',
    intro:
      'Was dieses Erklärstück sagt, für Programme und Tabellen. Jede Datei hat Tage, Quellen und Adressen.',
    everything: 'Alles',
    fields: 'Felder und Nutzungsbedingungen',
  },
  standings: {
    title: 'Wer wo steht',
    name: (headline) => `Wer wo steht: ${headline}`,
    note: 'Laut Artikel',
    /** The same where other sources have positions too. */
    noteOfBoth: 'Laut Artikel; andere Quellen sind gekennzeichnet',
    description: (actors, questions) =>
      `${actors} und ${questions}: wer wann was geäußert hat und wo der Artikel nichts nennt.`,
    tableLabel: 'Wer wo steht, in Worten',
    caption: (actors, questions) => `Wer wo steht: ${actors}, ${questions}`,
    notStated: 'nicht genannt',
    NotStated: 'Nicht genannt',
    data: 'Dasselbe als Daten:',
    quote: 'Zitat',
    quoteLabel: (words) => `Zitat: ${words}`,
    byQuestion: 'Frage für Frage',
    others: 'Weitere',
    nothing: 'nichts im Artikel',
    sentence: (number, of) => `Satz ${number} von ${of}`,
    crossings: (stated, total) => `In ${stated} von ${total} Fällen sagt der Artikel etwas.`,
    legend: 'Ein Zeichen: etwas geäußert. Ein Punkt: nichts im Artikel.',
    /** The same without the marks, where more follows. */
    dot: 'Ein Punkt: nichts im Artikel.',
    ring: 'Ein gepunkteter Ring: nur laut dem Artikel.',
    plus: 'Ein Plus: nur in anderen Quellen, nicht gezählt.',
    dashes: 'Striche darunter: geplant.',
  },

  actors: {
    title: 'Akteure',
    description:
      'Alle erfassten Akteure: Personen, Institutionen, Staaten, Organisationen, Gruppen und Dokumente, mit ihren Zitaten und geäußerten Positionen.',
    pageDescription: (name) =>
      `${name}: geäußerte Positionen und Zitate in allen Erklärstücken, mit Datum und Quellen.`,
    partDescription: (name, entries) => `${name}: ${entries}, mit Datum und Quellen.`,
    counts: (quotes, positions) => `Zitate: ${quotes}. Positionen: ${positions}.`,
    nothing: 'Keine eigenen Zitate und keine eigenen Positionen erfasst.',
    role: 'Funktion zu dieser Zeit',
    country: 'Land',
    officialName: 'Amtliche Schreibung',
    nativeName: (language) => `Auf ${language}`,
    about: 'Näheres',
    members: 'Mitglieder',
    document: 'Dokument',
    date: 'Datum',
    publisher: 'Veröffentlicht von',
    address: 'Adresse',
    read: 'Das Dokument lesen',
    everywhere: 'In allen Erklärstücken',
    further: 'In weiteren Erklärstücken',
    positions: 'Geäußerte Positionen',
    all: 'Alle Positionen und Zitate',
    more: 'Mehr zu diesem Akteur',
    onRecord: (counts) => `Erfasst: ${counts}`,
    inArticle: 'Positionen im Artikel ({source})',
    inBoth: 'Positionen im Artikel ({source}) und in anderen Quellen',
    inOthers: 'Positionen aus anderen Quellen, nicht im Artikel',
    nothingOnRecord: 'keine eigenen Zitate und Positionen',
  },

  terms: {
    title: 'Begriffe',
    glossary: 'Glossar',
    glossaryOf: (name) => `Glossar von ${name}`,
    description: (terms) => `${terms} in einfachen Worten, mit Nachweisen und Fundstellen.`,
    pageTitle: (term) => `${term}: was das bedeutet`,
    name: (term) => `Begriff: ${term}`,
    more: 'Wo er vorkommt, verwandte Begriffe',
    references: 'Nachweise',
    referenceList: (count) => (count === 1 ? 'Nachweis: ' : 'Nachweise: '),
    related: 'Siehe auch',
    aliases: 'Auch als',
    uses: 'Alle Fundstellen',
    usedIn: 'Verwendet in:',
    unused: 'Noch in keinem Text verwendet.',
    allUses: (uses) => `Alle verwendeten Stellen (${uses})`,
    inGlossary: 'Im Glossar',
  },

  map: {
    label: (places, border, isPlain) =>
      `Karte: ${places}${isPlain ? ', ohne Grenzen' : ''}${border ? `; eine Linie führt zum nächsten Punkt ${border}` : ''}. Die Tabelle darunter nennt alle Orte in Worten`,
    border: (one, other) => `der Grenze ${one}–${other}`,
    line: (border) => `Die Linie führt zum nächsten Punkt ${border}.`,
    outlined: (country) => `Umrandet: ${country}.`,
    borders: {
      recognised: 'International anerkannte Grenzen. Keine Frontlinie eingezeichnet.',
      disputed:
        'Grenzen, wie Natural Earth sie zeichnet; einige davon sind umstritten. Keine Frontlinie eingezeichnet.',
      none: 'Weder Grenzen noch Frontlinie eingezeichnet.',
    },
    outlines: 'Umrisse: Natural Earth.',
    inWords: 'Die Orte in Worten',
    place: 'Ort',
    country: 'Land',
    note: 'Hinweis',
  },

  updates: {
    title: 'Änderungen',
    description:
      'Alle Berichtigungen, Klarstellungen und Ergänzungen seit der Veröffentlichung dieses Erklärstücks, mit Datum.',
    published: (date) => `Veröffentlicht am ${date}.`,
    intro:
      'Jede inhaltliche Änderung ist datiert und bleibt auf dieser Seite stehen. {feed}. Fehler gefunden? Schreiben Sie an {contact}.',
    feed: 'Als Feed abonnieren',
    nothing: 'Seither wurde nichts geändert.',
    section: (title) => `Abschnitt: ${title}`,
    quote: (name) => `Zitat: ${name}`,
    position: (label) => `Position: ${label}`,
    note: (title) => `Anmerkung: ${title}`,
    event: (title) => `Ereignis: ${title}`,
    term: (term) => `Begriff: ${term}`,
    source: (title) => `Quelle: ${title}`,
    feedDescription: (standfirst) => `Änderungen an diesem Erklärstück. ${standfirst}`,
  },

  method: {
    title: 'Wie wir gearbeitet haben',
  },

  next: {
    title: 'Was danach geschah',
    unknown: 'Nichts davon war bekannt, als der Artikel geschrieben wurde.',
    more: (events, span) => `${events}, ${span}`,
    soFar: 'Bisher',
  },

  embed: {
    title: 'Einbetten',
    pageDescription: (headline) =>
      `Codes zum Einbetten von ${quote(headline)}: das Ganze, jeder Abschnitt, die Zeitleiste und „Wer wo steht“.`,
    whole: 'Das ganze Erklärstück',
    quotes: 'Zitate: Die Codes stehen auf der Seite jedes Zitats',
    ofSection: 'Diesen Abschnitt einbetten',
    intro: 'Ein Frame ohne Cookies und Tracking, der nur ein kleines Dokument abruft.',
    guide: 'Was er lädt und wie Sie ihn zulassen',
    open: 'Vorschau, mit Wahl von Breite und Farben',
    preview: 'Vorschau',
    code: 'Code',
    form: 'Form',
    short: 'Kurz, das Neueste',
    all: 'Alles',
    width: 'Breite',
    theme: 'Farben',
    phone: 'Handy, 320\u00A0px',
    column: 'Spalte, 480\u00A0px',
    wide: 'Breit, 700\u00A0px',
    full: 'Füllt die Spalte',
    auto: 'Wie das Gerät',
    light: 'Hell',
    dark: 'Dunkel',
    frame: 'Frame',
    frameNote: 'Kein Skript in Ihrer Seite. Die Höhe richtet sich nach der Breite des Frames.',
    listener: 'Flexibler Frame',
    listenerNote:
      'Ein kleines Skript in Ihrer Seite gibt dem Frame die Höhe der Kachel. Einmal je Seite genügt.',
    html: 'Reines HTML',
    htmlNote: 'Von uns wird nichts geladen; spätere Berichtigungen kommen daher nicht an.',
    picture: 'Bild',
    pictureNote: 'Das Bild zum Teilen mit seinem Alternativtext.',
    ampNote: 'Für AMP-Seiten; benötigt die Komponente amp-iframe.',
    showAll: 'Alles zeigen',
    quote: (name) => `Zitat: ${name}`,
    actor: (name) => `Standpunkte: ${name}`,
    explainer: (headline) => `Erklärstück: ${headline}`,
    section: (title) => `Abschnitt: ${title}`,
    timelineRemark: (positions, asOf) =>
      `Zeitleiste: ${positions}, jeweils mit Datum und Quellen. ${asOf}.`,
    standingsRemark: (actors, questions, asOf) => `Wer wo steht: ${actors}, ${questions}. ${asOf}.`,
    documentTitle: (title) => `${title} (Einbettung)`,
    overview: (standfirst) => `Ein Überblick zum Einbetten. ${standfirst}`,
    card: (headline, title) => `Eine Kachel zum Einbetten, aus ${quote(headline)}. ${title}`,
    actorDocument: (title) => `Eine Liste zum Einbetten: Standpunkte. ${title}`,
    sectionDocument: (summary) => `Ein Abschnitt zum Einbetten. ${summary}`,
    standingsDocument: (headline) =>
      `Eine Liste zum Einbetten: wer bei welcher Frage wo steht. Aus ${quote(headline)}.`,
    termDocument: (term, definition) => `Eine Definition zum Einbetten: ${term}. ${definition}`,
    timelineDocument: (headline) =>
      `Eine Liste zum Einbetten: wer was an welchem Tag gesagt hat. Aus ${quote(headline)}.`,
    readExplainer: 'Erklärstück lesen',
    asTable: 'Als Tabelle, mit Quellen',
    wholeTimeline: 'Die ganze Zeitleiste, mit Quellen',
    checks: '{site} vergleicht Zitate mit anderen Berichten',
    checked: (date) => `Geprüft: ${date}`,
    fromExplainer: 'Aus {explainer}',
    latest: 'Die neuesten Positionen',
    someActors: (shown, all) => `${shown} von ${all} Akteuren`,
    allEntries: (entries) => `Alle ${entries} Einträge`,
    allActors: (actors) => `Alle ${actors} Akteure`,
    standingsIntro: (asOf, stated, total) =>
      `Wer wo steht, laut Artikel. ${asOf}; in ${stated} von ${total} Fällen sagt er etwas.`,
    timelineIntro: (asOf) => `Wer was gesagt hat, nach Datum. ${asOf}.`,
  },

  search: {
    title: 'Suche',
    description: (name) =>
      `${name} durchsuchen: nach Wort, Stimme, Begriff oder Name in Abschnitten, Zitaten, Positionen und Quellen.`,
    unscripted:
      'Die Suche braucht JavaScript, das ausgeschaltet ist. Alles, was sich finden lässt, steht hier; Ihr Browser findet Wörter darin.',
    query: 'Wörter, ein Name, eine Stimme',
    kind: 'Art',
    actor: 'Akteur',
    question: 'Frage',
    all: 'Alle',
    key: 'Die Taste / führt von jeder Seite hierher',
    more: 'Mehr Ergebnisse',
    earlier: 'Auch frühere Erklärstücke durchsuchen',
    result: 'Ergebnis',
    results: { one: '# Ergebnis', other: '# Ergebnisse' },
    noWord: 'Wort oder Namen eingeben.',
    lost: 'Die Suche ließ sich nicht laden. Alles, was sich finden lässt, ist hier aufgeführt.',
  },

  about: {
    title: (name) => `Über ${name}`,
    description: (name) => `Was ${name} ist, wie es entsteht und wie Sie einen Fehler melden.`,
    layers:
      'Ein Erklärstück zerlegt einen Nachrichtenartikel. Drei Ebenen bleiben stets getrennt. Der Fließtext gibt in unseren eigenen Worten wieder, was der Artikel sagt. Worte in Anführungszeichen sind die, mit denen jemand zitiert wird. Anmerkungen am Rand sagen, was andere Quellen ergänzen oder berichtigen.',
    wording:
      'Ein Zitat steht hier so, wie der Artikel es bringt. Haben andere Berichte einen anderen Wortlaut, zeigt die Kachel beide und sagt, worin sie sich unterscheiden. Ein Datum ist nur so genau angegeben, wie es bekannt ist: „etwa“, „spätestens“ und „seit“ sind wörtlich gemeint. Nennt der Artikel keine Position, steht auf der Seite „nicht genannt“.',
    made: 'Wie „{headline}“ entstanden ist',
    madeOthers: 'Wie frühere Erklärstücke entstanden sind',
    report: 'Einen Fehler melden',
    reportText:
      'Schreiben Sie an {contact} und nennen Sie die Adresse der Seite und den Fehler. Jede inhaltliche Änderung ist datiert und bleibt sichtbar.',
    reuse: 'Weiterverwendung',
    reuseText: 'Unsere Texte und Daten stehen unter {licence}. Herausgeber: {publisher}.',
    licencesText: 'Code und Schriften dieser Seiten stehen unter eigenen Lizenzen: {licences}.',
    accessibility: 'Barrierefreiheit',
    accessibilityText:
      'Diese Seiten richten sich nach WCAG 2.2, Stufe AA, beim Kontrast von Text nach Stufe AAA. Sie funktionieren ohne Skript, allein mit der Tastatur, mit einem Screenreader, mit erzwungenen Farben, mit reduzierter Bewegung, bei 400\u00A0% Zoom und auf Papier. Bei jeder Änderung der Website prüft axe alle Seiten, hell und dunkel. Diese Prüfungen finden nur einen Teil dessen, was falsch sein kann, und bisher hat niemand, der auf einen Screenreader angewiesen ist, die Seiten für uns getestet. Wenn Sie auf ein Hindernis stoßen, schreiben Sie an {contact}.',
    privacy: 'Datenschutz',
    privacyText:
      'Diese Seiten setzen keine Cookies, laden nichts von anderen Websites und verfolgen niemanden. Was Sie einstellen, etwa das Design, und welche Fassung eines Textes Sie gelesen haben, bleibt auf Ihrem Gerät. Ein Erklärstück behält es nur, wenn Sie „Offline behalten“ drücken, und bis Sie es vergessen lassen.',
  },

  licences: {
    title: 'Lizenzen von Code und Schriften',
    description: 'Der Code und die Schriften, die diese Seiten laden, und die Lizenz zu jedem.',
    intro:
      'Der Code und die Schriften, die diese Seiten laden, und die Lizenz zu jedem. Unsere Texte und Daten haben eine eigene Lizenz: siehe {about}.',
    uses: {
      code: 'Der Code dieser Seiten',
      search: 'Die Suche',
      styles: 'Die Grundlage der Gestaltung',
      faces: 'Eine Schrift',
      cutFaces: 'Eine Schrift, beschnitten auf die Zeichen, die diese Seiten brauchen',
      maps: 'Die Umrisse von Land und Grenzen auf Karten',
    },
    version: (version: string) => `Version ${version}`,
    whole: 'Die Lizenz',
  },

  embedGuide: {
    title: 'Unsere Kacheln einbetten',
    description: (name) =>
      `Wie Sie ein Zitat, einen Abschnitt, eine Zeitleiste oder eine Definition von ${name} in Ihre eigene Seite setzen und was dabei geladen wird.`,
    intro:
      'Jedes Zitat hat eine Kachel, die Sie in Ihre eigene Seite setzen können. Ebenso jeder Abschnitt, jedes ganze Erklärstück, seine Zeitleiste, seine Übersicht „Wer wo steht“, jeder Akteur und jeder Begriff. Eine Kachel behält ihre Adresse. Wird ein Zitat berichtigt oder zurückgezogen, sagt seine Kachel das, mit Datum, wo immer sie steht.',
    paste: 'Link einfügen',
    pasteText:
      'Fügen Sie in WordPress die Adresse einer dieser Seiten in eine eigene Zeile ein. WordPress findet die Kachel von selbst, ohne Plugin und ohne das Recht, HTML zu verwenden. Es zeigt höchstens 1.000\u00A0px einer Kachel; eine längere lässt sich scrollen.',
    pasteGhost:
      'Ghost zeigt ein Lesezeichen mit Titel und Bild. Für die Kachel selbst fügen Sie eine HTML-Karte ein und setzen den Code des Frames hinein.',
    pasteElsewhere: 'Andere Systeme zeigen eine Vorschau mit Link.',
    code: 'Code einfügen',
    codeText:
      'Dies sind die Codes für {quote}. Zitate, Begriffe, Akteure, Zeitleisten und die Übersichten „Wer wo steht“ haben ihre Codes am Ende ihrer Seite. Ein Erklärstück und seine Abschnitte führen mit einem Link zu ihren. Dort zeigt eine Vorschau jeden Code, und Sie können Breite und Farben wählen.',
    oneQuote: 'ein Zitat',
    listeners:
      'Ein Frame passt sich auch von selbst an in Seiten mit pym.js, @newswire/frames, sidechain, iframe-resizer, open-iframe-resizer oder den Skripten von Datawrapper, Embedly, Iframely und AMP. Setzen Sie bei iframe-resizer mit {sandbox} auch {checkOrigin}.',
    theme:
      'Eine Kachel ist hell oder dunkel, je nach Gerät. Um es festzulegen, wählen Sie die Farben in der Vorschau oder hängen Sie {light} oder {dark} an die Adresse des Frames an. Ein Frame ist höchstens so breit, wie {maxWidth} in seinem Code sagt; ohne diese Angabe füllt er seine Spalte.',
    loaded: 'Was geladen wird',
    loadedText:
      'Eine HTML-Datei, bei der Übertragung 2 bis 8\u00A0KB groß. Stil, Zeichnungen und ein kleines Skript sind darin enthalten; die Schriften sind die des Geräts. Sonst wird nichts geladen, weder von uns noch von anderen. Das Bild ist eine PNG-Datei.',
    privacy:
      'Eine Kachel setzt keine Cookies, speichert nichts, sendet keine Anfragen und verfolgt niemanden. Das Skript teilt Ihrer Seite mit, wie hoch die Kachel ist und, in WordPress, welchem ihrer Links gefolgt wurde; mehr nicht. Die Kachel funktioniert in einem Frame mit {sandbox}, auch ohne Skript. Wie jeder Server erfährt unserer die Adresse des Geräts und die Ihrer Website; mit {referrer} am Frame erfährt er Letztere nicht. Das reine HTML lädt gar nichts von uns.',
    policy: 'Wenn Ihre Website eine Content Security Policy hat',
    policyFrame: 'Lassen Sie den Frame zu:',
    policyScript:
      'Beim flexiblen Frame lassen Sie auch das Skript zu, über seinen Hash oder in einer eigenen Datei. Für Bilder ergänzen Sie {directive}.',
    reuse: 'Weiterverwendung',
    reuseText:
      'Unsere Texte und Daten stehen unter {licence}. Die Worte eines Zitats gehören denen, die sie gesagt haben. Fragen: {contact}.',
  },

  missing: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    text: 'Unter dieser Adresse gibt es keine Seite. Was hier veröffentlicht wurde, wird nie entfernt; vielleicht hat die Adresse einen Buchstaben zu viel oder zu wenig.',
    home: 'Alle Erklärstücke',
    moved: 'Diese Seite ist umgezogen',
    movedTitle: (from) => `${from} ist umgezogen`,
    movedDescription: (from, to) => `${from} ist jetzt ${to}.`,
    movedTo: 'Neue Adresse: {to}',
  },

  markdown: {
    section: (number) => `(Abschnitt ${number})`,
    published: (date) => `Veröffentlicht am ${date}`,
    changed: (date) => `, geändert am ${date}`,
    goesThrough: (title, publisher) => `Der zugrunde liegende Artikel: ${title}, ${publisher}`,
    retells: (sentences) => `Gibt den Artikel wieder: ${sentences}.`,
    refs: (count) => (count === 1 ? 'Quelle' : 'Quellen'),
    archived: 'archiviert:',
    note: (letter, kind) => `Anmerkung ${letter}, ${kind}:`,
  },

  script: {
    theme: 'Design',
    system: 'System',
    light: 'Hell',
    dark: 'Dunkel',
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: mit Tastatur oder Menü kopieren',
    copyLink: 'Link zu diesem Text kopieren',
    linkCopied: 'Link kopiert',
    pageCopied: 'Diese Worte haben keinen eigenen Link: Link zur Seite kopiert',
    copyAddress: 'Link kopieren',
    shareApp: 'Mit einer App senden',
    use: 'Zitat verwenden',
    picture: 'Bild',
    embed: 'Einbetten',
    link: 'Link',
    contents: 'Inhalt',
    changed: {
      one: 'Seit Ihrem letzten Besuch: # Abschnitt geändert.',
      other: 'Seit Ihrem letzten Besuch: # Abschnitte geändert.',
    },
    dismiss: 'Ausblenden',
    server: 'Mastodon-Server',
    shareOn: 'Auf Mastodon teilen',
    serverName: 'Geben Sie den Namen Ihres Servers ein, etwa mastodon.example.',
    listen: 'Anhören',
    readAloud: 'Vorlesen',
    previous: 'Voriger Abschnitt',
    next: 'Nächster Abschnitt',
    play: 'Abspielen',
    pause: 'Pause',
    speed: 'Tempo',
    close: 'Schließen',
    quote: 'Zitat',
    endQuote: 'Zitat Ende',
    note: 'Anmerkung',
  },
};
