/** Styles of what shows stances: their drawings, and what is added to one that the article, or other sources, alone carry. */
import 'virtual:stance-marks.css';
import './alone.css';
import './elsewhere.css';
