import * as z from 'zod/mini';
import { type AnalysisResult, analysisResult } from '../core/analysis-result';
import { expectedIssue } from '../core/expected-issue';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { reportWidth } from '../core/report-width';
import { textTable } from '../core/text-table';
import type { Model } from '../model/model';
import { type Language, language } from '../plan/language';
import { diffWords } from './diff/diff-words';
import { printDifference } from './diff/print-difference';
import { type Scenario, scenarioOf } from './scenario';
import { type ScenarioDifference, scenarioDifferences } from './scenario-differences';
import { subjectArgument } from './subject-argument';

const options = z.strictObject({ lang: z._default(language, 'en') });

const tableOptions = z.strictObject({ width: reportWidth });

/** Language of the words: English unless given. */
export interface DiffOptions {
  readonly lang?: Language | undefined;
}

/** One assumption in which two scenarios differ, with the words for it. */
export type ScenarioDiffEntry = ScenarioDifference & {
  /** One line: what it is about, what the first scenario has and what the second. */
  readonly text: string;
};

/** Everything in which two scenarios differ, with a table of it for the screen. */
export interface ScenarioDiff
  extends ReadonlyArray<ScenarioDiffEntry>,
    AnalysisResult<ScenarioDiffRow, ScenarioDiffData> {
  readonly kind: 'scenarioDiff';
  /** One row a difference, one column a scenario, in the language asked for; 120 columns of the screen unless given. */
  table(options?: { readonly width?: number | undefined }): string;
}

/** One difference as a flat record. */
export interface ScenarioDiffRow {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it is about, and what either scenario has, in words. */
  readonly assumption: string;
  readonly from: string;
  readonly to: string;
}

/** A comparison as plain data. */
export interface ScenarioDiffData {
  readonly kind: 'scenarioDiff';
  readonly model: string;
  /** Ids of the two scenarios. */
  readonly from: string;
  readonly to: string;
  readonly differences: readonly ScenarioDiffRow[];
}

/**
 * What differs between two scenarios of a model, in words. A scenario is compared with its model by giving the model.
 *
 * @param a - scenario, or model, that is compared with
 * @param b - scenario of the same model
 * @param lang - `en` (default) or `zh`
 * @returns a frozen array, one entry a difference: `path`, `kind` (added, removed or changed in `b`), `from` (in `a`),
 * `to` (in `b`) and `text`, group by group in the order of the model; and `table()`
 * @throws InputError if the models differ or an option is unknown
 * @example diffScenarios(haidian.model, haidian.scenarios.researchBaseline100)[0].text; // 'R&D spending as a share of GDP in 2020 (rdIntensityBase): normal(mean 0.109, sd 0.005) [ASSUMED] → 0.1 [ASSUMED]'
 */
export function diffScenarios(
  a: Scenario | Model,
  b: Scenario | Model,
  given: DiffOptions = {},
): ScenarioDiff {
  const where = 'diffScenarios';
  const from = scenarioOf(parseInput(where, subjectArgument, a));
  const to = scenarioOf(parseInput(where, subjectArgument, b));
  const { lang } = parseInput(where, options, given);
  if (from.model !== to.model) throw otherModel(where, from, to);
  const rows = scenarioDifferences(to, from).map((difference) => ({
    difference,
    ...printDifference(difference, { scenario: to, language: lang }),
  }));
  const words = diffWords[lang];
  const entries = rows.map(({ difference, label, from: before, to: after }) =>
    Object.freeze({ ...difference, text: `${label}${words.separator}${before} → ${after}` }),
  );
  const titles = [a, b].map((each) => titleOf(each, from.name?.[lang] !== to.name?.[lang], lang));
  const table = (shape: z.input<typeof tableOptions> = {}) =>
    textTable(
      [
        { heading: words.assumption, align: 'left', widest: 36 },
        ...titles.map((heading) => ({ heading, align: 'left', widest: 60 }) as const),
      ],
      rows.length === 0
        ? [[words.nothing, '', '']]
        : rows.map(({ label, from: before, to: after }) => [label, before, after]),
      parseInput('table', tableOptions, shape).width,
    );
  const flat = rows.map(({ difference: { path, kind }, label, from: before, to: after }) =>
    Object.freeze({ path, kind, assumption: label, from: before, to: after }),
  );
  const [model, ids] = [from.model.id, { from: a.id, to: b.id }];
  Object.defineProperty(entries, 'kind', { value: 'scenarioDiff' });
  return analysisResult(entries, {
    table,
    rows: () => flat,
    toJSON: () => ({ kind: 'scenarioDiff', model, ...ids, differences: flat }) as const,
  }) as unknown as ScenarioDiff;
}

/** The name of a scenario, its id where it has none or the other one has the same. */
function titleOf({ kind, id, name }: Scenario | Model, isNameTelling: boolean, lang: Language): string {
  if (kind === 'model') return diffWords[lang].model;
  return (isNameTelling ? name?.[lang] : undefined) ?? id;
}

function otherModel(where: string, from: Scenario, to: Scenario): InputError {
  const expected = { en: 'two scenarios of one model', zh: '同一模型的两个情景' };
  const got = {
    en: `\`${from.id}\` of \`${from.model.id}\` and \`${to.id}\` of \`${to.model.id}\``,
    zh: `\`${from.model.id}\` 的 \`${from.id}\` 和 \`${to.model.id}\` 的 \`${to.id}\``,
  };
  return new InputError([expectedIssue(where, '', { code: 'E_INCONSISTENT', expected, got })]);
}
