/**
 * A voice for a language, or undefined: the system’s own default where it speaks it. Only voices on the device count,
 * since others send what they read to a server.
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

/** `en-GB`, and Android’s `en_GB`, are `en`. */
const getPrimary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;
