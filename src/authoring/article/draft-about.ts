/** What is known of an article beside its text, and of the site. `date` and `today` are EDTF, languages BCP 47 tags. */
export type About = {
  language: string;
  explainerLanguage: string;
  title: string | undefined;
  publisher: string | undefined;
  url: string | undefined;
  date: string;
  isDateKnown: boolean;
  today: string;
  /** The entries of actors.yaml. */
  actors: Readonly<Record<string, unknown>>;
};
