import { getColour } from '#styles/palette.ts';

/** In px: the size that all networks show uncropped. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const GROUND = getColour('ground').light;
export const INK = getColour('ink').light;
const INK_2 = getColour('ink-2').light;
const RULE = getColour('rule').light;
const RULE_STRONG = getColour('rule-strong').light;
export const ACCENT = getColour('accent').light;
const ACCENT_GROUND = getColour('accent-ground').light;

/** The font families are those of fonts.ts. No text is smaller than 30 px. */
export const STYLE = `
.card {
  position: relative; display: flex; flex-direction: column; width: ${WIDTH}px; height: ${HEIGHT}px;
  padding: 56px 72px 48px; background: ${GROUND}; color: ${INK};
  font-family: 'Record Sans', 'Record Naskh'; font-size: 30px; line-height: 40px; font-variant-numeric: lining-nums;
}
.band { position: absolute; top: 0; left: 0; width: ${WIDTH}px; height: 12px; background: ${INK}; }
.row { display: flex; flex: none; justify-content: space-between; align-items: baseline; column-gap: 40px; }
.stack { display: flex; flex-direction: column; }
.end { flex: 0 1 auto; max-width: 560px; margin-inline-start: auto; text-align: end; text-wrap: balance; }
.start { flex: 0 1 auto; }
.head { margin-bottom: 20px; }
.middle { display: flex; flex-direction: column; flex: 1 1 0; min-height: 0; justify-content: center; }
.middle > * { flex: none; }
.foot { align-items: center; margin-top: 20px; padding-top: 20px; border-top: 1px solid ${RULE_STRONG}; }
.home { flex: none; margin-inline-start: auto; white-space: nowrap; font-family: 'Record Display', 'Record Naskh'; font-weight: 600; font-size: 38px; line-height: 40px; letter-spacing: -0.02em; }
.quiet { color: ${INK_2}; }
.accent { color: ${ACCENT}; font-weight: 600; }
.strong { font-weight: 600; }
.name { font-family: 'Record Serif', 'Record Naskh'; font-weight: 600; font-size: 38px; line-height: 48px; }
.inline { display: inline; }

.verdict { display: flex; align-items: center; column-gap: 18px; }
.mark { flex: none; }

.words { display: block; font-family: 'Record Serif', 'Record Naskh'; font-weight: 400; text-wrap: balance; }
.context { color: ${INK_2}; }
/* Lines under words are backgrounds: an underline would begin anew wherever the font changes. */
.article, .report {
  background-position: 0 1.206em, 0 78%; background-size: 100% 5px, 100% 1.06em; background-repeat: no-repeat;
  box-decoration-break: clone;
}
.article { background-image: linear-gradient(${ACCENT} 0 0), linear-gradient(${ACCENT_GROUND} 0 0); }
.report {
  background-image: repeating-linear-gradient(90deg, ${ACCENT} 0 10px, transparent 10px 16px), linear-gradient(${ACCENT_GROUND} 0 0);
}
.gap { display: inline-block; vertical-align: -0.32em; margin-inline-start: -0.1em; margin-inline-end: -0.2em; }
.second { margin-top: 16px; }

.title { font-family: 'Record Display', 'Record Naskh'; font-weight: 600; letter-spacing: -0.022em; text-wrap: balance; }
.summary { max-width: 1000px; font-family: 'Record Serif', 'Record Naskh'; font-variant-numeric: oldstyle-nums; text-wrap: balance; }

.stances { display: flex; flex-wrap: wrap; justify-content: space-between; margin-top: 28px; }
.stance { display: flex; align-items: center; column-gap: 16px; width: 1056px; padding: 6px 0; border-top: 1px solid ${RULE}; }
.half { width: 508px; }
.stance-words { flex: 1 1 0; min-width: 0; }

.dense { padding: 32px 48px 24px; }
.dense .head { margin-bottom: 6px; }
.dense .foot { margin-top: 10px; padding-top: 12px; }
.dense .words { text-wrap: wrap; overflow-wrap: anywhere; }

.board { display: flex; flex: 1 1 0; min-height: 0; align-items: center; justify-content: space-between; column-gap: 40px; }
.board > .stack { flex: 1 1 0; min-width: 0; }
.grid { display: flex; flex: none; }
.grid-row { display: flex; border-bottom: 1px solid ${RULE}; }
.grid-name { text-align: end; white-space: nowrap; line-height: 34px; padding-inline-end: 16px; color: ${INK_2}; }
.cell { display: flex; flex: none; align-items: center; justify-content: center; }
.none { width: 4px; height: 4px; background: ${RULE_STRONG}; }
`;
