/** Whether a phrase is about an organisation, in any of the languages known here: `the agency`, `la commission`. */
export const isGroup = (phrase: string): boolean => GROUP.test(phrase);

const GROUP = new RegExp(
  `(?<![\\p{L}])(?:${[
    'agency|council|office|ministry|department|police|union|association|committee|commission|party|university|institute|company|firm|government|board|court|club|group|team|charity|federation|bank|hospital|school|church|army|union|city|county|state|district|trust|league|family|campaign|airline|operator|paper|newspaper|site',
    '\\p{L}*(?:rat|behörde|amt|ministerium|verband|verein|partei|polizei|regierung|gemeinde|stadt|kanton|firma|gericht|gesellschaft|gewerkschaft|unternehmen|betrieb|bank|klinik|schule|verwaltung|kirche|initiative|zeitung|feuerwehr)',
    'mairie|ministère|commission|association|fédération|police|préfecture|parti|syndicat|entreprise|société|gouvernement|tribunal|parquet|groupe|région|département|ville|université|banque|journal|collectif',
    'ayuntamiento|ministerio|gobierno|policía|partido|sindicato|empresa|asociación|federación|comisión|consejería|junta|tribunal|fiscalía|banco|universidad|diario|compañía|cofradía|secretaría',
    'comune|ministero|governo|polizia|partito|sindacato|azienda|società|associazione|federazione|commissione|regione|tribunale|procura|banca|università|questura|impresa',
    'prefeitura|câmara|ministério|governo|polícia|partido|sindicato|empresa|associação|federação|comissão|secretaria|tribunal|banco|universidade|jornal',
    'gemeente|gemeenteraad|ministerie|regering|politie|partij|vakbond|bedrijf|vereniging|stichting|provincie|rechtbank|universiteit|krant',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
