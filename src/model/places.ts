import type { PlaceData } from '#schemas/place.ts';

export type Place = PlaceData & { id: string };
