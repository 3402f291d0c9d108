import { createCount } from './count.ts';
import type { Precision, Words } from './en.ts';

const count = createCount('uk');

/** Puts quotation marks around quoted words. */
const quote = (words: string) => `«${words}»`;

/** Counted in the nominative: other cases would need their own forms. */
const counts = {
  explainers: count({
    one: '# розбір',
    few: '# розбори',
    many: '# розборів',
    other: '# розбору',
  }),
  uses: count({ one: '# місце', few: '# місця', many: '# місць', other: '# місця' }),
  quotes: count({ one: '# цитата', few: '# цитати', many: '# цитат', other: '# цитати' }),
  positions: count({ one: '# позиція', few: '# позиції', many: '# позицій', other: '# позиції' }),
  statedPositions: count({
    one: '# заявлена позиція',
    few: '# заявлені позиції',
    many: '# заявлених позицій',
    other: '# заявленої позиції',
  }),
  events: count({ one: '# подія', few: '# події', many: '# подій', other: '# події' }),
  moreEvents: count({
    one: 'Ще # подія',
    few: 'Ще # події',
    many: 'Ще # подій',
    other: 'Ще # події',
  }),
  sources: count({ one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' }),
  references: count({
    one: '# посилання',
    few: '# посилання',
    many: '# посилань',
    other: '# посилання',
  }),
  terms: count({ one: '# термін', few: '# терміни', many: '# термінів', other: '# терміна' }),
  actors: count({
    one: '# учасник',
    few: '# учасники',
    many: '# учасників',
    other: '# учасника',
  }),
  places: count({ one: '# клітинка', few: '# клітинки', many: '# клітинок', other: '# клітинки' }),
  questions: count({ one: '# питання', few: '# питання', many: '# питань', other: '# питання' }),
  publishers: count({
    one: '# видавець',
    few: '# видавці',
    many: '# видавців',
    other: '# видавця',
  }),
  speakers: count({ one: '# автор', few: '# автори', many: '# авторів', other: '# автора' }),
  minutes: count({ one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' }),
  years: count({ one: '# рік', few: '# роки', many: '# років', other: '# року' }),
  months: count({ one: '# місяць', few: '# місяці', many: '# місяців', other: '# місяця' }),
  days: count({ one: '# день', few: '# дні', many: '# днів', other: '# дня' }),
};

const ABOUT = 'близько ';
const OF_YEAR = ' року';
const BC = '\u00A0до\u00A0н.\u00A0е.';
const SEASONS = { spring: 'весна', summer: 'літо', autumn: 'осінь', winter: 'зима' };
const OF_SEASONS = { spring: 'весни', summer: 'літа', autumn: 'осені', winter: 'зими' };

/** Inside a sentence a year needs its noun; `about` has already added it. */
const ofYear = (date: string, precision: Precision) => {
  if (precision !== 'year' || date.includes(OF_YEAR) || date.endsWith('років')) return date;
  return date.endsWith(BC) ? date.slice(0, -BC.length) + OF_YEAR + BC : date + OF_YEAR;
};

/** Two prepositions cannot follow each other: `близько 2022 року`, but `приблизно з 2022 року`. */
const after = (preposition: string, date: string) =>
  date.startsWith(ABOUT)
    ? `приблизно ${preposition} ${date.slice(ABOUT.length)}`
    : `${preposition} ${date}`;

const span = (start: string, end: string, precision: Precision) =>
  `${after('з', start)} ${after('до', ofYear(end, precision))}`;

/** The interface in Ukrainian. */
export const uk: Words = {
  quote,
  quotationMarks: ['«', '»'],
  innerMarks: ['„', '“'],
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  figure: {
    picture: 'Зображення',
  },
  counts,

  // Nouns: they fit one actor or several, a person or a state.
  stances: {
    supports: 'Підтримка',
    'supports-with-conditions': 'Підтримка з умовами',
    welcomes: 'Схвалення',
    willing: 'Готовність',
    demands: 'Вимога',
    urges: 'Заклик',
    'has-leverage': 'Заява про важелі впливу',
    rejects: 'Відмова',
    'raises-concerns': 'Застереження',
    criticises: 'Критика',
    accuses: 'Звинувачення',
    'on-the-agenda': 'На порядку денному',
    optimistic: 'Оптимізм',
    mixed: 'Змішана позиція',
    'declines-to-say': 'Без коментаря',
  },
  stance: {
    /** Follows a stance that no other source carries. */
    articleAlone: 'лише за статтею',
    /** Follows a stance that only other sources carry. */
    notInArticle: 'у статті немає',
    /** Follow two stances of one actor on one date, in their order. */
    first: 'спочатку',
    later: 'згодом',
  },
  wordings: {
    matches: 'Збігається',
    shortened: 'Скорочено',
    reworded: 'Перефразовано',
    translated: 'Інший переклад',
    unchecked: 'Не перевірено',
  },
  notes: {
    corrects: 'Виправлення',
    adds: 'Доповнення',
    unclear: 'Неясно',
  },
  sourceKinds: {
    article: 'Стаття',
    report: 'Повідомлення',
    transcript: 'Стенограма',
    official: 'Офіційний документ',
    reference: 'Довідкове джерело',
    copy: 'Копія',
  },
  phases: {
    background: 'Передісторія',
    now: 'Дні, описані у статті',
    after: 'Після статті',
  },
  updateKinds: {
    correction: 'Виправлення',
    clarification: 'Уточнення',
    addition: 'Доповнення',
  },
  searchKinds: {
    section: { one: 'Розділ', many: 'Розділи' },
    quote: { one: 'Цитата', many: 'Цитати' },
    position: { one: 'Позиція', many: 'Позиції' },
    event: { one: 'Подія', many: 'Події' },
    term: { one: 'Термін', many: 'Терміни' },
    actor: { one: 'Учасник', many: 'Учасники' },
    source: { one: 'Джерело', many: 'Джерела' },
  },

  // Inside a phrase all dates are in the genitive.
  dates: {
    day: 'd\u00A0MMMM y',
    dayOfYear: 'd\u00A0MMMM',
    dayOfMonth: 'd',
    month: { alone: 'LLLL y', within: 'MMMM y' },
    monthOfYear: 'MMMM',
    year: 'y',
    monthOfAxis: 'LLLL y',
    shortMonth: 'LLL',
    weekday: 'EEEEEE',
    about: (date, precision) => ABOUT + ofYear(date, precision),
    since: (date, precision) => after('з', ofYear(date, precision)),
    by: (date, precision) => after('не пізніше', ofYear(date, precision)),
    from: (date, precision) => `починаючи ${after('з', ofYear(date, precision))}`,
    until: (date, precision) => after('до', ofYear(date, precision)),
    uncertain: (date) => `${date} (непевно)`,
    bc: (date) => date + BC,
    season: (season, year, setting) =>
      `${(setting === 'alone' ? SEASONS : OF_SEASONS)[season]} ${ofYear(year, 'year')}`,
    decade: (year, _last, setting) => (setting === 'alone' ? `${year}-ті роки` : `${year}-х років`),
    years: (first, last) => `${first}–${last} років`,
    someDay: (when, precision) => `один із днів ${ofYear(when, precision)}`,
    someMonth: (year) => `один із місяців ${ofYear(year, 'year')}`,
    range: span,
    either: (start, end, precision) =>
      precision === 'month' && !start.startsWith(ABOUT)
        ? `протягом ${start} або ${end}`
        : `${start} або ${end}`,
    between: (start, end, precision) => `у період ${span(start, end, precision)}`,
    notes: {
      approximate: {
        day: 'День приблизний',
        month: 'Місяць приблизний',
        year: 'Рік приблизний',
      },
      dayUnknown: 'День невідомий',
      monthUnknown: 'Місяць невідомий',
      yearUnknown: 'Рік невідомий',
      uncertain: 'Дата непевна',
      endUnknown: 'Кінець невідомий',
      startUnknown: 'Найраніший день невідомий',
      bothApproximate: 'Початок і кінець приблизні',
      startApproximate: 'Початок приблизний',
      endApproximate: 'Кінець приблизний',
      oneOf: {
        day: 'Один із цих днів',
        month: 'Один із цих місяців',
        year: 'Один із цих років',
      },
    },
    duration: (parts) => parts.join(' '),
    aboutTime: (duration) => `приблизно ${duration}`,
    later: (duration) => `Через ${duration}`,
    leftOut: (duration) => `Пропущено: ${duration}`,
    timeLeftOut: 'Тут пропущено час',
    asOf: (date) => `Станом на: ${date}`,
  },

  frame: {
    skip: 'Перейти до тексту',
    site: 'Сайт',
    explainers: 'Розбори',
    actors: 'Учасники',
    glossary: 'Глосарій',
    about: 'Про сайт',
    menu: 'Меню',
    onThisPage: 'На цій сторінці',
    search: 'Шукати',
    searchField: 'Слова для пошуку',
    promise: 'До кожної цитати й кожної позиції вказано дату та джерело.',
    error: 'Знайшли помилку? Пишіть на {contact}. {about}.',
    errorAbout: 'Як зроблено цей сайт',
    reportError: 'Повідомити про помилку',
    errorSubject: (title) => `Помилка: ${title}`,
    errorPage: (address) => `Сторінка: ${address}`,
    licence:
      'Наші тексти й дані: {licence}. Без файлів cookie, без стеження, без завантажень з інших сайтів.',
    share: 'Поширити',
    sharePage: 'Поширити сторінку',
    email: 'Ел. пошта',
    copy: (what) => `Копіювати: ${what}`,
    theAddress: 'адреса',
    close: 'Закрити',
    languages: 'Іншими мовами',
  },

  archive: {
    title: (first, last) => `Усі розбори: ${first}–${last}`,
    description: (name, span) => `Розбори сайту ${name}, ${span}, від найновішого.`,
    all: (explainers) => `Усі розбори за датою (${explainers})`,
    pages: 'Сторінки переліку',
  },

  lead: {
    by: 'Автор: {name}',
    published: 'Опубліковано: {date}',
    /** The days whose state of things the text describes. */
    describes: 'Описує: {date}',
    noUpdates: 'Оновлень ще немає',
    minutes: (story, all) => `${counts.minutes(story)} на виклад, ${all} на все`,
    save: 'Зберегти копію',
    print: 'Друкувати',
    printStory: 'розповідь',
    printAll: 'усі матеріали',
    /** Introduces the original of a copy. */
    copyOf: 'Копія сторінки',
    copyTitle: (title) => `Копія: ${title}`,
    copyDescription: (description) => `Копія для зберігання. ${description}`,
    outcome: 'Що з того вийшло, наскільки відомо з наших джерел',
    inShort: 'Коротко',
    hero: 'Слова, як їх передали, і як вони в статті',
    wholeQuote: 'Уся цитата',
    sides: 'Сторони',
    /** Introduces the actors of a side who are not shown. */
    also: 'Також',
    contents: 'Зміст',
    allQuotes: 'Усі цитати',
    /** How many quotes have which verdict. */
    verdicts: {
      differ: (n) => `відрізняються: ${n}`,
      translated: (n) => `інший переклад: ${n}`,
      same: (n) => `такі самі: ${n}`,
      unchecked: (n) => `не перевірено: ${n}`,
    },
    made: 'Як зроблено цю сторінку',
  },

  offline: {
    title: 'Зберегти для читання без мережі',
    description: (headline) => `Зберегти ${quote(headline)} на пристрої, щоб читати без мережі.`,
    intro:
      'Браузер може зберегти цей розбір на вашому пристрої: тоді він відкривається без мережі за звичними адресами.',
    what: 'Зберігаються: розбір, сторінки його розділів, цитат, учасників і термінів, хронологія, позиції, джерела та зміни, зі стилями, зображеннями і скриптами. Не зберігаються: пошук, файли даних, зображення для поширення та вбудовані картки.',
    renewal:
      'Щоразу, коли ви відкриваєте якусь його сторінку зі з’єднанням, копія оновлюється; сторінка каже, від якого вона дня. Нічого не зберігається, доки ви про це не попросите, і нічого про вас не надсилається. Браузер може видалити копію, якщо на пристрої бракує місця.',
    needs:
      'Для цього потрібні скрипти і браузер із service workers; у приватних вікнах деякі їх не мають. Щоб мати розбір одним файлом, збережіть його як {html} або {markdown}.',
    script: {
      dates: 'uk',
      keep: 'Зберегти для читання без мережі ({size})',
      keeping: 'Завантажується:',
      kept: 'Збережено на цьому пристрої, у стані сайту на {date}.',
      renewed: 'Копію на цьому пристрої щойно оновлено. Вона у стані сайту на {date}.',
      forget: 'Прибрати копію',
      forgotten: 'Прибрано. Від цього розбору нічого більше не зберігається.',
      offline: 'Немає з’єднання: це збережена вами копія, у стані сайту на {date}.',
      missing: 'Немає з’єднання, а потрібну сторінку не збережено.',
      about: 'Що збережено',
      full: 'На цьому пристрої бракує місця. Нічого не збережено.',
      failed: 'Не все вдалося завантажити, тому нічого не збережено. Спробуйте пізніше.',
    },
  },

  section: {
    bar: (number, of) => `${number} із ${of}`,
    sentences: (places, _count, of) => `Речення ${places} із ${of}`,
    inExplainer: 'У повному розборі',
    all: 'Усі розділи',
    explainer: 'Повний розбір',
    steps: 'Попередній і наступний розділи',
    previous: 'Попередній',
    next: 'Наступний',
    place: (number, of) => `Розділ ${number} із ${of}`,
    placeIn: (number, headline) => `Розділ ${number} розбору ${quote(headline)}`,
    read: 'Читати розділ',
  },

  brief: {
    sections: 'Цей розбір довгий. Наступні розділи подано тут стисло.',
    days: 'Кожне ім’я чи назва веде до запису в хронології.',
  },

  note: {
    others: 'Що додають інші джерела',
    mark: (letter) => `Примітка ${letter}`,
    inSection: (letter, section) => `Примітка ${letter}, розділ ${section}`,
  },

  sources: {
    title: 'Джерела',
    copyOf: (what) => `: ${what}`,
    inLanguage: (language) => `, мова: ${language}`,
    archived: 'Архівна копія',
    description: (sources, publishers) =>
      `Джерела цього розбору: ${sources}, ${publishers}. До кожного вказано всі місця, що на нього спираються.`,
    intro: 'Те, що розміщено не за власною адресою, позначено як копію.',
    inList: 'У списку джерел',
    undated: 'без дати',
    list: 'Список',
    usedIn: (places) => `Де використано: ${places}`,
    article: 'Сама стаття',
    quote: (name, date) => `Цитата: ${name}, ${date}`,
  },

  balance: {
    title: 'Баланс матеріалу',
    copies: (copies, sources) => `Копії серед джерел: ${copies} із ${sources}.`,
    group:
      'Нижче позицію групи зараховано також кожному з її членів, якщо група не рахується як одне ціле.',
    howMuch: 'Скільки від кого',
    caption: 'Скільки від кого є в матеріалі',
    actor: 'Учасник',
    positions: 'Позиції',
    /** Positions that the article does not have. */
    elsewhere: 'З інших джерел',
    quotes: 'Цитати',
    words: 'Слів у цитатах',
    newest: 'Останнє',
    translated: 'Перекладено',
    checked: 'Перевірено',
    none: 'немає',
    of: (number, of) => `${number} із ${of}`,
    allHeard: 'Представлено всіх.',
    unheard: (names) => `Не представлено: ${names}.`,
  },

  quotes: {
    title: 'Цитати',
    inArticle: 'У статті ({source})',
    ourTranslation: (language) => `Наш власний переклад (мова: ${language}); стаття: {source}`,
    labels: {
      recording: 'У записі ({source})',
      transcript: 'Стенограма ({source})',
      official: 'Як опубліковано ({source})',
      post: 'Допис за копією ({source})',
      report: 'Як повідомляє {source}',
      copy: 'Копія повідомлення ({source})',
      translation: 'Переклад ({source})',
    },
    originalAt: (language) => `Мова: ${language}, {source}`,
    findings: {
      matches: 'Ті самі слова.',
      shortened: 'Стаття {article} пропускає слова.',
      reworded: 'Слова статті {article} відрізняються.',
      unchecked: 'Не перевірено: іншого повідомлення не знайдено.',
    },
    sameAs: {
      recording: 'Ті самі слова в записі ({source}).',
      transcript: 'Ті самі слова у стенограмі ({source}).',
      official: 'Ті самі слова, як опубліковано ({source}).',
      post: 'Ті самі слова в дописі за копією ({source}).',
      report: 'Ті самі слова повідомляє {source}.',
      copy: 'Ті самі слова в копії повідомлення ({source}).',
      translation: 'Ті самі слова в перекладі ({source}).',
    },
    shortFindings: {
      matches: 'Ті самі слова',
      shortened: 'Слова пропущено',
      reworded: 'Слова відрізняються',
      translated: 'Два переклади',
      unchecked: 'Не перевірено',
    },
    twoTranslations: (language, isWritten) =>
      `Два переклади: ${language === undefined ? `${isWritten ? 'написано' : 'сказано'} іншою мовою` : `мова оригіналу — ${language}`}.`,
    evidence: {
      recording: 'Слова з повідомлення взято із запису.',
      transcript: 'Слова з повідомлення є у стенограмі.',
      official: 'Слова наведено так, як їх оприлюднило офіційне джерело.',
      post: 'Слова взято з копії допису, а не із самого допису.',
      report: 'Слова взято з повідомлення, а не із запису чи стенограми.',
      copy: 'Слова взято з копії повідомлення, розміщеної за іншою адресою.',
      translation: 'Жодна версія не є оригіналом: обидві — переклади.',
    },
    pair: ['повідомлення', 'стаття'],
    inArticleAre: 'у статті:',
    leftOutWords: 'пропущено:',
    marked: '{marked} слова відрізняються.',
    Marked: 'Позначені',
    literally: (text) => `Дослівно: ${text}`,
    terms: 'Терміни:',
    use: 'Використати цитату',
    text: 'Текст',
    Link: 'Посилання',
    Picture: 'Зображення',
    Citation: 'Бібліографія',
    sharePicture: (width, height) => `Зображення для поширення, ${width} × ${height}, PNG`,
    onPage: 'Точні слова наведено на сторінці.',
    withdrawnOn: 'Цю цитату відкликано {date}.',
    withdrawn: (date) => `Цитату відкликано ${date}`,
    withdrawnTitle: (name, date) => `${name}, ${date}: цитату відкликано`,
    isWithdrawn: ': цитату відкликано',
    changes: 'Зміни до цієї цитати',
    place: 'Місце в тексті',
    placeIn: 'Розділ {number}, {section}, речення {sentence} із {of} у статті',
    readOn: 'Читати далі в розборі',
    supports: 'Позиції, що на неї спираються',
    others: (name) => `Інші цитати: ${name}`,
    speaker: 'Автор',
    wording: 'Формулювання',
    description: (quotes, speakers) => `${quotes}, ${speakers}; поруч — слова з інших повідомлень.`,
    intro: (quotes) => `${quotes} у статті; до кожної — слова з інших повідомлень і слова статті.`,
    attributed: (who, occasion, date) => `${who} (${occasion}, ${date})`,
    onlyInArticle: ' [лише у статті:] ',
    onlyInReport: ' [лише в повідомленні:] ',
    asQuotedBy: (publisher) => `як цитує ${publisher}`,
    ownTranslation: 'наш власний переклад',
    onlyOurs: 'Слова статті в нашому власному перекладі.',
    notFound: 'іншого повідомлення не знайдено',
  },

  timeline: {
    title: 'Хронологія заявлених позицій',
    short: 'Хронологія позицій',
    name: (headline) => `Хронологія: ${headline}`,
    intro:
      'Кожна позиція стоїть під днем, коли її заявили, а не коли надрукували. Дати подано за місцем, де тоді був автор слів.',
    after: (date) => `Те, що сталося після статті, подано окремо, станом на: ${date}.`,
    description: (entries) => `${entries} за датами, з джерелами.`,
    list: 'Список',
    byDate: 'За датами',
    byActor: 'За учасниками',
    caption:
      'Позначка стоїть на своєму дні. Смуга — це проміжок часу: суцільна там, де його межі відомі, переривчаста й бліда там, де ні. Зигзаг — пропущений час.',
    marks: 'Позначки',
    lanes: 'Хронологія за учасниками',
    lanesCaption: 'Події та заявлені позиції, окрема доріжка для кожного учасника',
    events: 'Події',
    event: 'Подія',
    nobody: 'Сторону не названо',
    scheduled: 'заплановано',
    wasScheduled: 'Було заплановано, коли писали статтю.',
    orderUnknown: 'Порядок у межах дня не вказано',
    quote: (words) => `Цитата: ${words}`,
    sentence: (number, of) => `Речення ${number} із ${of}`,
    all: 'Усі',
    shown: 'Показано записів: {n} із {all}',
    actor: 'Учасник',
    question: 'Питання',
    /** A filter: whether the article has it. */
    basis: 'Походження',
    inArticle: 'Є у статті',
    notInArticle: 'У статті немає',
    span: (first, last) => `Позиції: ${first} – ${last}`,
  },

  record: {
    title: 'Зібрані дані',
    intro: (actors, questions, stated, total, article) =>
      `${actors}, ${questions}. Випадки, для яких стаття (${article}) щось повідомляє: ${stated} із ${total}.`,
    /** How many places of the table only other sources fill, and how many actors only they name. */
    beyond: (places, actors) =>
      `Лише в інших джерелах, не враховано: ${[places, actors].filter(Boolean).join(', ')}.`,
    empty: 'Порожнє місце — це не нейтральність і не відмова.',
    /** Leads to the positions that only other sources have. */
    others: (positions) => `${positions} з інших джерел, у статті немає`,
    none: {
      timeline: 'Позицій і подій тут немає.',
      positions: 'Позицій тут немає.',
      quotes: 'Цитат тут немає.',
    },
    dayByDay: 'День за днем',
  },

  data: {
    title: 'Дані',
    intro:
      'Зміст цього розбору для програм і електронних таблиць. У кожному файлі є дні, джерела й адреси.',
    everything: 'Усе',
    fields: 'Поля та умови використання',
  },
  standings: {
    title: 'Хто яку позицію займає',
    name: (headline) => `Хто яку позицію займає: ${headline}`,
    note: 'За статтею',
    /** The same where other sources have positions too. */
    noteOfBoth: 'За статтею; інші джерела позначено',
    description: (actors, questions) =>
      `${actors}, ${questions}: що й коли заявив кожен і де стаття нічого не подає.`,
    tableLabel: 'Хто яку позицію займає, словами',
    caption: (actors, questions) => `Хто яку позицію займає: ${actors}, ${questions}`,
    notStated: 'не заявлено',
    NotStated: 'Не заявлено',
    data: 'Те саме як дані:',
    quote: 'цитата',
    quoteLabel: (words) => `Цитата: ${words}`,
    byQuestion: 'За питаннями',
    others: 'Інші',
    nothing: 'у статті нічого',
    sentence: (number, of) => `речення ${number} із ${of}`,
    crossings: (stated, total) =>
      `Випадки, для яких стаття щось повідомляє: ${stated} із ${total}.`,
    legend: 'Позначка: заявлено. Крапка: у статті нічого.',
    /** The same without the marks, where more follows. */
    dot: 'Крапка: у статті нічого.',
    ring: 'Пунктирне кільце: лише за статтею.',
    plus: 'Плюс: лише в інших джерелах, не враховано.',
    dashes: 'Риски знизу: заплановано.',
  },

  actors: {
    title: 'Учасники',
    description:
      'Усі, чиї слова чи позиції тут зібрано: особи, установи, держави, організації, групи й документи, з цитатами та заявленими позиціями.',
    pageDescription: (name) =>
      `${name}: заявлені позиції та цитати в усіх розборах, з датами й джерелами.`,
    partDescription: (name, entries) => `${name}: що заявлено, з датами й джерелами. ${entries}.`,
    counts: (quotes, positions) => `Цитати: ${quotes}. Позиції: ${positions}.`,
    nothing: 'Власних цитат і позицій тут немає.',
    role: 'Посада на ці дати',
    country: 'Країна',
    officialName: 'Офіційне написання',
    nativeName: (language) => `Ім’я (${language})`,
    about: 'Довідка',
    members: 'Члени',
    document: 'Документ',
    date: 'Дата',
    publisher: 'Оприлюднено',
    address: 'Адреса',
    read: 'Читати документ',
    everywhere: 'В усіх розборах',
    further: 'В інших розборах',
    positions: 'Заявлені позиції',
    all: 'Усі позиції та цитати',
    more: 'Про цього учасника',
    onRecord: (counted) => `Зібрано: ${counted}`,
    inArticle: 'Позиції у статті ({source})',
    inBoth: 'Позиції у статті ({source}) та в інших джерелах',
    inOthers: 'Позиції з інших джерел, у статті їх немає',
    nothingOnRecord: 'жодної власної цитати чи позиції',
  },

  terms: {
    title: 'Терміни',
    glossary: 'Глосарій',
    glossaryOf: (name) => `Глосарій: ${name}`,
    description: (terms) =>
      `${terms} простими словами, з довідковими джерелами й місцями вживання.`,
    pageTitle: (term) => `${term}: що це означає`,
    name: (term) => `Термін: ${term}`,
    more: 'Де вжито, пов’язані терміни',
    references: 'Довідкові джерела',
    referenceList: (number) => (number === 1 ? 'Довідкове джерело: ' : 'Довідкові джерела: '),
    related: 'Див. також',
    aliases: 'Інші форми',
    uses: 'Усі вживання',
    usedIn: 'Де вжито:',
    unused: 'У текстах ще не вжито.',
    allUses: (uses) => `Усі вживання (${uses})`,
    inGlossary: 'У глосарії',
  },

  map: {
    label: (places, border, isPlain) =>
      `Карта: ${places}${isPlain ? ', без кордонів' : ''}${border ? `; лінія веде до найближчої точки ${border}` : ''}. Усі місця словами — у таблиці нижче`,
    border: (one, other) => `кордону ${one} – ${other}`,
    line: (border) => `Лінія веде до найближчої точки ${border}.`,
    outlined: (country) => `Обведено: ${country}.`,
    borders: {
      recognised: 'Міжнародно визнані кордони. Лінію фронту не показано.',
      disputed: 'Кордони, як їх подає Natural Earth; деякі з них спірні. Лінію фронту не показано.',
      none: 'Ні кордонів, ні лінії фронту не показано.',
    },
    outlines: 'Контури: Natural Earth.',
    inWords: 'Місця словами',
    place: 'Місце',
    country: 'Країна',
    note: 'Примітка',
  },

  updates: {
    title: 'Оновлення',
    description:
      'Усі виправлення, уточнення й доповнення від дня публікації цього розбору, з датами.',
    published: (date) => `Опубліковано ${date}.`,
    intro:
      'Кожну зміну змісту датовано, і вона залишається на цій сторінці. {feed}. Знайшли помилку? Пишіть на {contact}.',
    feed: 'Стежити за ними у стрічці',
    nothing: 'Відтоді нічого не змінено.',
    section: (title) => `Розділ: ${title}`,
    quote: (name) => `Цитата: ${name}`,
    position: (label) => `Позиція: ${label}`,
    note: (title) => `Примітка: ${title}`,
    event: (title) => `Подія: ${title}`,
    term: (term) => `Термін: ${term}`,
    source: (title) => `Джерело: ${title}`,
    feedDescription: (standfirst) => `Зміни в цьому розборі. ${standfirst}`,
  },

  method: {
    title: 'Як це зроблено',
  },

  next: {
    title: 'Що було далі',
    unknown: 'Коли писали статтю, нічого з цього ще не знали.',
    more: (events, span) => `${events}: ${span}`,
    soFar: 'Наразі',
  },

  embed: {
    title: 'Вбудувати',
    pageDescription: (headline) =>
      `Коди для вбудовування ${quote(headline)}: увесь розбір, кожен розділ, хронологія та хто яку позицію займає.`,
    whole: 'Увесь розбір',
    quotes: 'Цитати: коди — на сторінці кожної',
    ofSection: 'Вбудувати цей розділ',
    intro: 'Фрейм без файлів cookie та стеження, що завантажує один невеликий документ.',
    guide: 'Що він завантажує і як це дозволити',
    open: 'Перегляд із вибором ширини й теми',
    preview: 'Перегляд',
    code: 'Код',
    form: 'Форма',
    short: 'Коротко, найновіше',
    all: 'Усе',
    width: 'Ширина',
    theme: 'Тема',
    phone: 'Телефон, 320\u00A0px',
    column: 'Колонка, 480\u00A0px',
    wide: 'Широко, 700\u00A0px',
    full: 'На всю колонку',
    auto: 'Як на пристрої читача',
    light: 'Світла',
    dark: 'Темна',
    frame: 'Фрейм',
    frameNote: 'Без скрипту на вашій сторінці. Висота залежить від ширини фрейму.',
    listener: 'Фрейм з автовисотою',
    listenerNote:
      'Невеликий скрипт на вашій сторінці надає фрейму висоту картки. Досить одного на сторінку.',
    html: 'Звичайний HTML',
    htmlNote: 'Від нас нічого не завантажується, тож пізніші виправлення сюди не потраплять.',
    picture: 'Зображення',
    pictureNote: 'Зображення для поширення з альтернативним текстом.',
    ampNote: 'Для сторінок AMP; потрібен компонент amp-iframe.',
    showAll: 'Показати все',
    quote: (name) => `Цитата: ${name}`,
    actor: (name) => `Позиції: ${name}`,
    explainer: (headline) => `Розбір: ${headline}`,
    section: (title) => `Розділ: ${title}`,
    timelineRemark: (positions, asOf) => `Хронологія: ${positions}, з датами й джерелами. ${asOf}.`,
    standingsRemark: (actors, questions, asOf) =>
      `Хто яку позицію займає: ${actors}, ${questions}. ${asOf}.`,
    documentTitle: (title) => `${title} (для вбудовування)`,
    overview: (standfirst) => `Огляд для вбудовування. ${standfirst}`,
    card: (headline, title) => `Картка для вбудовування, з розбору ${quote(headline)}. ${title}`,
    actorDocument: (title) => `Список для вбудовування: позиції. ${title}`,
    sectionDocument: (summary) => `Розділ для вбудовування. ${summary}`,
    standingsDocument: (headline) =>
      `Список для вбудовування: хто яку позицію займає з якого питання. З розбору ${quote(headline)}.`,
    termDocument: (term, definition) => `Визначення для вбудовування: ${term}. ${definition}`,
    timelineDocument: (headline) =>
      `Список для вбудовування: хто що сказав якого дня. З розбору ${quote(headline)}.`,
    readExplainer: 'Читати розбір',
    asTable: 'Таблицею, з джерелами',
    wholeTimeline: 'Уся хронологія, з джерелами',
    checks: '{site} звіряє цитати з іншими повідомленнями',
    checked: (date) => `Перевірено: ${date}`,
    fromExplainer: 'З розбору {explainer}',
    latest: 'Останні позиції',
    someActors: (shown, all) => `Учасники: ${shown} із ${all}`,
    allEntries: (entries) => `Усі записи: ${entries}`,
    allActors: (actors) => `Усі учасники: ${actors}`,
    standingsIntro: (asOf, stated, total) =>
      `Хто яку позицію займає, за статтею. ${asOf}; випадки, для яких вона щось повідомляє: ${stated} із ${total}.`,
    timelineIntro: (asOf) => `Хто що сказав, за датами. ${asOf}.`,
  },

  search: {
    title: 'Пошук',
    description: (name) =>
      `Пошук на сайті ${name} за словом, автором, терміном чи назвою: у розділах, цитатах, позиціях і джерелах.`,
    unscripted:
      'Для пошуку потрібні скрипти, а їх вимкнено. Тут подано все, що можна знайти; слова шукайте засобами браузера.',
    query: 'Слова, ім’я чи назва, автор',
    kind: 'Тип',
    actor: 'Учасник',
    question: 'Питання',
    all: 'Усі',
    key: 'Клавіша / відкриває пошук із будь-якої сторінки',
    more: 'Більше результатів',
    earlier: 'Шукати й у попередніх розборах',
    result: 'Результат',
    results: {
      one: '# результат',
      few: '# результати',
      many: '# результатів',
      other: '# результату',
    },
    noWord: 'Введіть слово, ім’я чи назву.',
    lost: 'Не вдалося завантажити пошук. Тут перелічено все, що можна знайти.',
  },

  about: {
    title: (name) => `Про сайт ${name}`,
    description: (name) => `Що таке ${name}, як роблять цей сайт і як повідомити про помилку.`,
    layers:
      'Розбір розкладає одну новинну статтю на складники. Три шари ніколи не змішуються. Основний текст передає нашими словами те, про що пише стаття. Слова в лапках — це те, як цитують людей. Примітки на берегах подають те, що додають або виправляють інші джерела.',
    wording:
      'Цитату наведено так, як у статті. Якщо в інших повідомленнях слова інші, її картка показує обидва варіанти й пояснює, чим вони різняться. Дату вказано лише настільки точно, наскільки її відомо: «близько», «приблизно», «не пізніше» та «з» слід розуміти буквально. Якщо стаття не подає позиції, на сторінці стоїть «не заявлено».',
    made: 'Як зроблено «{headline}»',
    madeOthers: 'Як зроблено попередні розбори',
    report: 'Повідомити про помилку',
    reportText:
      'Напишіть на {contact}: вкажіть адресу сторінки й що не так. Кожну зміну датовано, і вона залишається видимою.',
    reuse: 'Повторне використання',
    reuseText: 'Наші тексти й дані доступні на умовах {licence}. Видавець: {publisher}.',
    licencesText: 'Код і шрифти цих сторінок мають власні ліцензії: {licences}.',
    accessibility: 'Доступність',
    accessibilityText:
      'Ці сторінки зроблено за WCAG 2.2, рівень AA, а контраст тексту — за рівнем AAA. Вони працюють без скриптів, із самою лише клавіатурою, з програмою зчитування з екрана, у режимі примусових кольорів, зі зменшеним рухом, за масштабу 400\u00A0% і на папері. Після кожної зміни сайту axe перевіряє всі сторінки, у світлій і темній темах. Такі перевірки виявляють лише частину можливих вад, і ніхто з тих, хто покладається на програму зчитування, ще не випробував для нас цих сторінок. Якщо вам щось заважає, напишіть на {contact}.',
    privacy: 'Приватність',
    privacyText:
      'Ці сторінки не зберігають файлів cookie, нічого не завантажують з інших сайтів і ні за ким не стежать. Те, що ви вибираєте, як-от тему, і те, яку версію тексту ви прочитали, залишається на вашому пристрої. Розбір зберігається там, лише якщо ви натиснете «Зберегти для читання без мережі», і доки ви його не приберете.',
  },

  licences: {
    title: 'Ліцензії коду та шрифтів',
    description: 'Код і шрифти, які завантажують ці сторінки, та ліцензія кожного з них.',
    intro:
      'Код і шрифти, які завантажують ці сторінки, та ліцензія кожного з них. Наші тексти й дані мають власну ліцензію: див. {about}.',
    uses: {
      code: 'Код цих сторінок',
      search: 'Пошук',
      styles: 'Основа стилів',
      faces: 'Шрифт',
      cutFaces: 'Шрифт, скорочений до літер, потрібних цим сторінкам',
      maps: 'Обриси суходолу та кордонів на картах',
    },
    version: (version: string) => `версія ${version}`,
    whole: 'Ліцензія',
  },

  embedGuide: {
    title: 'Вбудувати наші картки',
    description: (name) =>
      `Як розмістити на своїй сторінці цитату, розділ, хронологію чи визначення із сайту ${name} і що при цьому завантажується.`,
    intro:
      'Кожна цитата має картку, яку можна розмістити на своїй сторінці. Картки мають також кожен розділ, кожен розбір загалом, його хронологія, його таблиця позицій, кожен учасник і кожен термін. Картка залишається за своєю адресою. Якщо цитату виправлено або відкликано, її картка повідомляє про це з датою, хоч би де вона стояла.',
    paste: 'Вставити посилання',
    pasteText:
      'У WordPress вставте адресу однієї з цих сторінок окремим рядком. WordPress сам знаходить картку: без плагіна й без дозволу на HTML. Він показує щонайбільше 1000\u00A0px картки; довшу можна прокручувати.',
    pasteGhost:
      'Ghost показує закладку з назвою та зображенням. Щоб показати саму картку, додайте картку HTML і вставте в неї код фрейму.',
    pasteElsewhere: 'Інші системи показують попередній перегляд із посиланням.',
    code: 'Вставити код',
    codeText:
      'Це коди {quote}. Цитати, терміни, учасники, хронології та таблиці позицій мають свої коди внизу сторінки. Розбір і його розділи ведуть до своїх кодів посиланням. Там перегляд показує кожен код, і можна вибрати ширину й тему.',
    oneQuote: 'однієї цитати',
    listeners:
      'Фрейм сам підлаштовує висоту й на сторінках, що використовують pym.js, @newswire/frames, sidechain, iframe-resizer, open-iframe-resizer або скрипти Datawrapper, Embedly, Iframely чи AMP. З iframe-resizer і {sandbox} задайте {checkOrigin}.',
    theme:
      'Картка світла або темна, залежно від пристрою читача. Щоб вибрати самостійно, візьміть тему в перегляді або додайте {light} чи {dark} у кінці адреси фрейму. Фрейм щонайбільше такий широкий, як каже {maxWidth} у його коді; без цього він займає всю колонку.',
    loaded: 'Що завантажується',
    loadedText:
      'Один HTML-файл, 2–8 КБ під час передавання. Стилі, рисунки й невеликий скрипт містяться в ньому; шрифти — з пристрою читача. Більше нічого не завантажується, ні від нас, ні від когось іншого. Зображення — один файл PNG.',
    privacy:
      'Картка не зберігає файлів cookie й жодних даних, не надсилає запитів і ні за ким не стежить. Скрипт повідомляє вашій сторінці висоту картки, а у WordPress — ще й те, за яким із її посилань перейшли; більше нічого. Картка працює у фреймі з {sandbox}, а також без скрипту. Як і кожен сервер, наш дізнається адресу пристрою читача та адресу вашого сайту; якщо фрейм має {referrer}, другої він не дізнається. Звичайний HTML узагалі нічого від нас не завантажує.',
    policy: 'Якщо ваш сайт має Content Security Policy',
    policyFrame: 'Дозвольте фрейм:',
    policyScript:
      'Для коду з автовисотою дозвольте також його скрипт: за гешем або у власному файлі. Для зображень додайте {directive}.',
    reuse: 'Повторне використання',
    reuseText:
      'Наші тексти й дані доступні на умовах {licence}. Слова цитати належать тим, хто їх сказав. Запитання: {contact}.',
  },

  missing: {
    title: 'Сторінку не знайдено',
    description: 'За цією адресою немає сторінки.',
    text: 'За цією адресою немає сторінки. Нічого з опублікованого тут не вилучають, тож в адресі, можливо, зайва літера або якоїсь бракує.',
    home: 'Усі розбори',
    moved: 'Цю сторінку переміщено',
    movedTitle: (from) => `${from}: сторінку переміщено`,
    movedDescription: (from, to) => `${from}: тепер за адресою ${to}.`,
    movedTo: 'Тепер вона тут: {to}',
  },

  markdown: {
    section: (number) => `(Розділ ${number})`,
    published: (date) => `Опубліковано ${date}`,
    changed: (date) => `, змінено ${date}`,
    goesThrough: (title, publisher) => `Розібрано статтю: ${title}, ${publisher}`,
    retells: (sentences) => `Переказ статті: ${sentences}.`,
    refs: (number) => (number === 1 ? 'джерело' : 'джерела'),
    archived: 'архів:',
    note: (letter, kind) => `Примітка ${letter}, ${kind}:`,
  },

  script: {
    theme: 'Тема',
    system: 'Авто',
    light: 'Світла',
    dark: 'Темна',
    copy: 'Копіювати',
    copied: 'Скопійовано',
    selected: 'Виділено: скопіюйте з клавіатури або меню',
    copyLink: 'Копіювати посилання на цей текст',
    linkCopied: 'Посилання скопійовано',
    pageCopied: 'Ці слова не мають власного посилання: скопійовано посилання на сторінку',
    copyAddress: 'Копіювати посилання',
    shareApp: 'Надіслати через застосунок',
    use: 'Використати цитату',
    picture: 'Зображення',
    embed: 'Вбудувати',
    link: 'Посилання',
    contents: 'Зміст',
    changed: {
      one: 'Після вашого останнього читання змінено # розділ.',
      few: 'Після вашого останнього читання змінено # розділи.',
      many: 'Після вашого останнього читання змінено # розділів.',
      other: 'Після вашого останнього читання змінено # розділу.',
    },
    dismiss: 'Сховати',
    server: 'Сервер Mastodon',
    shareOn: 'Поширити в Mastodon',
    serverName: 'Введіть назву свого сервера, наприклад mastodon.example.',
    listen: 'Слухати',
    readAloud: 'Читання вголос',
    previous: 'Попередній розділ',
    next: 'Наступний розділ',
    play: 'Відтворити',
    pause: 'Пауза',
    speed: 'Швидкість',
    close: 'Закрити',
    quote: 'цитата',
    endQuote: 'кінець цитати',
    note: 'Примітка',
  },
};
