/**
 * Finds the month that a word names: `March`, `Mär.`, `mars`, `березня`, `آذار`, in the languages of the interface,
 * whole or shortened. Gives 1 to 12, or undefined.
 */
export function findMonth(word: string): number | undefined {
  return MONTHS.get(fold(word));
}

/** Languages with the names their countries use: Austria says Jänner, Syria آذار, Algeria مارس. */
const LANGUAGES = ['en', 'de', 'de-AT', 'fr', 'uk', 'ar', 'ar-SY', 'ar-DZ', 'ar-MA'];

const MONTHS = new Map(
  Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((width) =>
        listForms(language, width, Date.UTC(2000, month, 1)).map((form): [string, number] => [
          fold(form),
          month + 1,
        ]),
      ),
    ),
  ),
).set('sept', 9);

/** A month on its own and behind a day: березень, березня. */
function listForms(language: string, month: 'long' | 'short', time: number): string[] {
  const options = { month, timeZone: 'UTC' } as const;
  return [options, { ...options, day: 'numeric' as const }].flatMap((wanted) =>
    new Intl.DateTimeFormat(language, wanted)
      .formatToParts(time)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value),
  );
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('.', '').trim();
}
