import './current-section.ts';
import './reading-memory.ts';
import { findVoice } from './find-voice.ts';

// Some browsers know their voices at once, others after a while.
if (document.querySelector('read-aloud') && 'speechSynthesis' in window) {
  const load = () => {
    if (findVoice(speechSynthesis.getVoices(), document.documentElement.lang))
      void import('./read-aloud.ts');
  };
  speechSynthesis.onvoiceschanged = load;
  load();
}
