import { findVoice } from './find-voice.ts';
import type { SpeechVoice } from './reader.ts';

/** The device’s voice for a language, using the Web Speech API (https://webaudio.github.io/web-speech-api/). */
export function createDeviceVoice(language: string): SpeechVoice {
  // Keeps a reference while it is spoken: otherwise a browser may discard it and never fire its end event.
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
