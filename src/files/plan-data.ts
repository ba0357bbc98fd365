import type { Plan } from '../plan/plan';
import type { Source } from '../plan/provenance';
import { compact } from './compact';
import { criterionData, targetData } from './criterion-data';
import { kindKey, kindLabel } from './file-kind';

/** A plan as the data of a file. Sources leave out what their document states. */
export function planData(plan: Plan): Record<string, unknown> {
  const { id, name, years, documents, indicators, baselines, targets, requirements } = plan;
  const short = shortened(plan);
  return compact({
    [kindKey]: kindLabel('plan'),
    id,
    name,
    years,
    allowLargeRates: plan.allowLargeRates,
    documents,
    indicators,
    baselines: baselines.map((each) =>
      compact({ ...each, sources: each.sources.map(short) }, { sd: 0, year: years.base }),
    ),
    targets: targets.map((target) => {
      const { operational } = target;
      const stand = operational && { ...operational, sources: operational.sources.map(short) };
      const given = { ...target, ...(stand && { operational: stand }), sources: target.sources.map(short) };
      return { id: target.id, ...targetData(given) };
    }),
    requirements: requirements.map(({ criterion, sources, ...each }) =>
      compact(
        { ...each, ...(criterion && criterionData(criterion)), sources: sources.map(short) },
        { about: false },
      ),
    ),
  });
}

/** A source without the address and date that it has from its document. */
function shortened({ documents }: Plan): (source: Source) => Source {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (source) => {
    const document = source.document === undefined ? undefined : byId.get(source.document);
    if (document === undefined) return source;
    const { address, published, ...rest } = source;
    return {
      ...rest,
      ...(address !== undefined && address !== document.address && { address }),
      ...(published !== undefined && published !== document.published && { published }),
    };
  };
}
