import type { Model } from '../model';
import type { JudgedAssumptions } from './judged-assumptions';
import { markedParts } from './marked-parts';
import type { MarkedPart } from './part';
import { partPlaces } from './part-places';
import { type Place, placeKey } from './place';
import { reachOf } from './reach';

/** A model or a scenario, as far as marks rest on it. */
export type MarkedSubject =
  | Model
  | (Omit<JudgedAssumptions, 'years' | 'plan'> & {
      readonly kind: 'scenario';
      readonly model: Pick<Model, 'years' | 'plan'>;
    });

/** The assumptions of a model or a scenario, and the years by which its targets are judged. */
export function judgedAssumptions(subject: MarkedSubject): JudgedAssumptions {
  const { years, plan } = subject.kind === 'model' ? subject : subject.model;
  return { ...subject, years, ...(plan && { plan }) };
}

/** The parts in force that were set from targets and reach any of some places. */
export function markedBehind(
  subject: JudgedAssumptions,
): (places: readonly Place[]) => readonly MarkedPart[] {
  const parts = markedParts(subject).map((each) => ({
    ...each,
    keys: partPlaces(each.part, subject).map(placeKey),
  }));
  if (parts.length === 0) return () => [];
  const reach = reachOf(subject);
  return (places) => {
    const behind = reach(places);
    return parts.filter(({ keys }) => keys.some((key) => behind.has(key)));
  };
}
