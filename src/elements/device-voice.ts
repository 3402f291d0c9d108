import { findVoice } from './find-voice.ts';
import type { SpeechVoice } from './reader.ts';

/** The voice of the device for a language, by the Web Speech API (https://webaudio.github.io/web-speech-api/). */
export function createDeviceVoice(language: string): SpeechVoice {
  // Kept while it is spoken: a browser may else forget it, and never say that it is done.
  let utterance: SpeechSynthesisUtterance | undefined;
  return {
    say(text, speed, done, fail) {
      utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = findVoice(speechSynthesis.getVoices(), language) ?? null;
      utterance.lang = utterance.voice?.lang ?? language;
      utterance.rate = speed;
      utterance.onend = done;
      utterance.onerror = fail;
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
}
