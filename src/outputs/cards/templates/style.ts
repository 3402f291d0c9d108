import { getColour } from '#styles/palette.ts';

/** In px: the size that all networks show uncropped. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const GROUND = getColour('ground').light;
export const INK = getColour('ink').light;
const SUNK = getColour('sunk').light;
const LATER = getColour('later').light;
const INK_2 = getColour('ink-2').light;
const RULE = getColour('rule').light;
export const ACCENT = getColour('accent').light;
const ACCENT_GROUND = getColour('accent-ground').light;

/** The font families are those of fonts.ts. No text is smaller than 30 px. */
export const STYLE = `
.card {
  display: flex; flex-direction: column; width: ${WIDTH}px; height: ${HEIGHT}px; background: ${GROUND}; color: ${INK};
  font-family: 'Record Sans', 'Record Naskh'; font-size: 30px; line-height: 38px; font-variant-numeric: lining-nums;
}
.band { flex: none; height: 12px; background: ${INK}; }
.inside { display: flex; flex-direction: column; flex: 1 1 0; min-height: 0; padding: 28px 64px 20px; }
.row { display: flex; flex: none; justify-content: space-between; align-items: flex-start; column-gap: 40px; }
.stack { display: flex; flex-direction: column; }
.end { flex: 0 0 auto; max-width: 560px; margin-inline-start: auto; text-align: end; text-wrap: balance; }
.start { flex: 0 1 auto; min-width: 0; overflow-wrap: anywhere; }
.head { margin-bottom: 14px; }
.middle { display: flex; flex-direction: column; flex: 1 1 0; min-height: 0; justify-content: center; }
.middle > * { flex: none; }
.quiet { color: ${INK_2}; }
.strong { font-weight: 600; }
.name { font-family: 'Record Serif', 'Record Naskh'; font-weight: 600; font-size: 38px; line-height: 46px; }
.date { line-height: 46px; }
.inline { display: inline; }
.whole { white-space: nowrap; }
.mark { flex: none; }

.strip { display: flex; flex: none; align-items: center; column-gap: 32px; min-height: 112px; padding: 18px 64px 22px; }
.plain { background: ${SUNK}; }
.tint { background: ${ACCENT_GROUND}; }
.cool { align-items: flex-end; padding: 28px 64px; background: ${LATER}; }
.balanced { text-wrap: balance; }
.foot { display: flex; flex: 1 1 0; min-width: 0; }
.home { flex: none; margin-inline-start: auto; white-space: nowrap; font-family: 'Record Display', 'Record Naskh'; font-weight: 600; font-size: 38px; line-height: 44px; letter-spacing: -0.02em; }
.finding { display: flex; align-items: center; column-gap: 18px; }
.found { flex: 1 1 0; min-width: 0; font-weight: 600; font-size: 34px; line-height: 42px; }
.outcome { font-size: 34px; line-height: 44px; }

.words { display: block; font-family: 'Record Serif', 'Record Naskh'; font-weight: 400; overflow-wrap: anywhere; }
/* A line under words is a background: an underline would begin anew wherever the font changes. Its pattern is drawn as one
   small tile: as one of the width of the line it took a fifth of the time of a picture. */
.differs {
  background-image: repeating-linear-gradient(90deg, ${ACCENT} 0 11px, transparent 11px 16px), linear-gradient(${ACCENT_GROUND} 0 0);
  background-position: 0 1.17em, 0 70%; background-size: 16px 4px, 1px 1.14em; background-repeat: repeat-x;
  box-decoration-break: clone;
}

.rows { display: flex; flex-direction: column; flex: 1 1 0; min-height: 0; }
.rows > * { flex: none; }
.beside { display: flex; column-gap: 28px; }
.label { flex: none; width: 284px; padding-bottom: 14px; border-top: 2px solid ${RULE}; overflow-wrap: anywhere; }
.beside-words { display: flex; flex-direction: column; flex: 1 1 0; min-width: 0; padding: 14px 0 16px; border-top: 2px solid ${RULE}; }
.over { padding: 10px 0 12px; border-top: 2px solid ${RULE}; }
.over-label { margin-bottom: 2px; overflow-wrap: anywhere; }

.notice { display: flex; align-items: center; column-gap: 18px; }
.kicker { color: ${ACCENT}; font-weight: 600; margin-bottom: 6px; text-wrap: balance; }
.title { font-family: 'Record Display', 'Record Naskh'; font-weight: 600; letter-spacing: -0.022em; text-wrap: balance; }
.summary { font-family: 'Record Serif', 'Record Naskh'; text-wrap: balance; }
.numbered { display: flex; flex: 1 1 0; min-height: 0; align-items: flex-start; column-gap: 40px; }
.numbered > .heading { flex: 1 1 0; min-width: 0; }
.number { flex: none; min-width: 120px; color: ${ACCENT}; font-family: 'Record Display', 'Record Naskh'; font-weight: 600; font-size: 250px; line-height: 220px; letter-spacing: -0.04em; }

.stances { display: flex; flex-wrap: wrap; justify-content: space-between; margin-top: 20px; }
.stance { display: flex; align-items: center; column-gap: 16px; width: 1072px; padding: 8px 0; border-top: 2px solid ${RULE}; }
.question { flex: 0 0 auto; width: 320px; overflow-wrap: anywhere; }
.stance-words { display: block; flex: 1 1 0; min-width: 0; text-wrap: balance; }
.half { width: 512px; }
.half .question { width: auto; max-width: 240px; }
.half .stance-words { text-align: end; }
.stance-line { display: block; width: 100%; padding: 10px 0; border-top: 2px solid ${RULE}; }
.in-line { display: inline-block; vertical-align: -0.14em; margin-inline-end: 10px; }
.ringed { vertical-align: -0.39em; }

.pair { font-weight: 600; overflow-wrap: anywhere; }
.pair-line { display: flex; flex-wrap: wrap; column-gap: 0.35em; }
.pair-line > * { display: block; max-width: 100%; }
.ruled { margin-top: 18px; padding-top: 14px; border-top: 2px solid ${RULE}; }
.arrow { display: inline-block; margin-inline-end: 0.3em; vertical-align: 0.04em; }
.tint .differs { background-image: repeating-linear-gradient(90deg, ${ACCENT} 0 11px, transparent 11px 16px); background-position: 0 1.15em; background-size: 16px 3px; background-repeat: repeat-x; }

.dense .inside { padding: 16px 40px 8px; }
.dense .head { margin-bottom: 6px; }
.dense .strip { min-height: 0; padding: 10px 40px; }
.dense .over { padding: 4px 0 6px; }

.board { display: flex; flex: 1 1 0; min-height: 0; align-items: center; justify-content: space-between; column-gap: 40px; }
.board > .stack { flex: 1 1 0; min-width: 0; }
.grid { display: flex; flex: none; }
.grid-row { display: flex; border-bottom: 1px solid ${RULE}; }
.grid-name { text-align: end; white-space: nowrap; padding-inline-end: 16px; }
.cell { display: flex; flex: none; align-items: center; justify-content: center; }
.line { padding: 4px 0; }
.line .question { width: 320px; }
.cells { display: flex; }
.scheduled { background-image: repeating-linear-gradient(90deg, ${INK} 0 5px, transparent 5px 9px); background-position: 0 100%; background-size: 100% 3px; background-repeat: no-repeat; }
.none { width: 4px; height: 4px; background: ${INK_2}; }
`;
