/**
 * A voice for a language, or undefined; prefers the system’s default if it speaks the language. Only voices on the
 * device are used, since others send the text to a server.
 */
export function findVoice<Known extends VoiceFacts>(
  voices: readonly Known[],
  language: string,
): Known | undefined {
  const fitting = voices.filter(
    ({ lang, localService }) => localService && getPrimary(lang) === getPrimary(language),
  );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** The primary subtag: `en` for `en-GB` and for Android’s `en_GB`. */
const getPrimary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;
