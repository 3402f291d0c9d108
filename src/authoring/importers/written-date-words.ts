/**
 * What people write around dates in tables, in the languages of the interface, as sources of regular expressions. Texts
 * are compared in lower case.
 */
export const SINCE = 'since|seit|depuis|починаючи з|з|від|منذ';

export const TO = "to|till|until|bis|à|au|jusqu[’']à|до|по|إلى|حتى";

/** They stand before the first of two dates, and say no more than the dash between them. */
export const FROM = 'from|von|vom|du|de|з|від|من';

export const ABOUT =
  'circa|around|about|approximately|approx\\.?|ca?\\.?|um|etwa|ungefähr|zirka|gegen|vers|environ|env\\.?|близько|приблизно|حوالي|حوالى|نحو';

/** They say nothing that the date does not. */
export const PLAIN =
  "in the year|the year|in the|in|the|in den|im jahre?|im|am|on|der|die|das|den|en|le|les|l[’']an|dans les|у|в|في|عام|سنة";

/** Which part of a decade or a century; EDTF has no word for it. */
export const WITHIN =
  'early|mid|late|the early|the mid|the late|anfang|mitte|ende|début|milieu|fin|початок|середина|кінець|أوائل|منتصف|أواخر';

export const DECADE = "[’']?s|er(?: jahren?)?|er-jahren?|-ті(?: роки)?|-х(?: років)?|-і(?: роки)?";

export const CENTURY =
  '(?:st|nd|rd|th)[ -](?:century|cent\\.?|c\\.?)|\\. ?(?:jahrhunderts?|jh\\.?|jhdt\\.?)|(?:er|e|ème)? (?:siècle|s\\.)|-?(?:те|го)? ?(?:століття|сторіччя|ст\\.?)';

export const BEFORE_OUR_ERA =
  'bce?|b\\.c\\.(?:e\\.)?|v\\. ?chr\\.?|av\\. ?j\\.?-?c\\.?|до н\\. ?е\\.?|ق\\. ?م\\.?';

export const OUR_ERA =
  'ce|ad|c\\.e\\.|a\\.d\\.|n\\. ?chr\\.?|ap\\. ?j\\.?-?c\\.?|н\\. ?е\\.?|م\\.?';

/** Behind a year, “of the year”. */
export const YEAR_WORD = 'року|р\\.?|років';

export const SEASONS: readonly (readonly [number, string])[] = [
  [21, 'spring|frühling|frühjahr|printemps|весна|навесні|весни|ربيع'],
  [22, 'summer|sommer|été|літо|влітку|літа|صيف'],
  [23, 'autumn|fall|herbst|automne|осінь|восени|осені|خريف'],
  [24, 'winter|hiver|зима|взимку|зими|شتاء'],
];
