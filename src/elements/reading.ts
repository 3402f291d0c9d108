import './print-page.ts';
import './reading-memory.ts';
import { findVoice } from './find-voice.ts';

// Some browsers list their voices at once, others later.
if (document.querySelector('read-aloud') && 'speechSynthesis' in window) {
  const load = () => {
    if (findVoice(speechSynthesis.getVoices(), document.documentElement.lang))
      void import('./read-aloud.ts');
  };
  speechSynthesis.onvoiceschanged = load;
  load();
}
