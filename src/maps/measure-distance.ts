/**
 * The distance from a point to the straight line between two others, in km. Takes longitudes and latitudes in degrees;
 * as exact as a flat map, so for distances up to some hundred kilometres.
 */
export function measureDistance([lon, lat]: Point, from: Point, to: Point): number {
  const across = Math.cos((lat * Math.PI) / 180) * KM_A_DEGREE;
  const flatten = ([x, y]: Point): Point => [(x - lon) * across, (y - lat) * KM_A_DEGREE];
  const [[x1, y1], [x2, y2]] = [flatten(from), flatten(to)];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

const KM_A_DEGREE = 111.2;

export type Point = [lon: number, lat: number];
