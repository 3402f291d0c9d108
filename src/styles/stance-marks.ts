/** Styles of what shows stances: their drawings, and the ring of one that the article alone carries. */
import 'virtual:stance-marks.css';
import './alone.css';
