import * as z from 'zod/mini';
import { escapeControls } from '../core/escape-controls';
import { expectation } from '../core/expectation';
import { formatError } from '../core/format-error';
import type { Issue, Warning } from '../core/issue';
import { InputError, isPlancastError } from '../core/plancast-error';
import { printWarning } from '../core/print-warning';
import type { FileKind } from '../files/file-kind';
import { loadModel } from '../files/node/load-model';
import { loadObservations } from '../files/node/load-observations';
import { loadPlan } from '../files/node/load-plan';
import { loadScenario } from '../files/node/load-scenario';
import { type Language, language } from '../plan/language';
import { type Counted, checkTexts } from './check-texts';
import type { Console } from './console';
import { subjectFile } from './subject-file';

/** Options of `plancast check`, after the command line is read. */
export const checkOptions = z.strictObject({
  files: z.array(z.string().check(z.minLength(1))).check(
    z.minLength(1, {
      error: expectation('at least one file: plancast check FILE...', '至少一个文件：plancast check FILE...'),
    }),
  ),
  lang: z._default(language, 'en'),
  /** Folder out of which references to other files may not lead. */
  root: z.optional(z.string().check(z.minLength(1))),
  /** Print what was found as JSON, and nothing else. */
  json: z._default(z.boolean(), false),
});

/**
 * Checks plan, model, scenario and observation files: a line on what each holds with its warnings below, or all faults
 * of all of them.
 *
 * @returns the faults of every file as an error, which a caller prints unless `json` has been asked for
 */
export function check(
  { files, lang, json, root }: z.output<typeof checkOptions>,
  console: Console,
): InputError | undefined {
  const checked = files.map((file) => checkedFile(file, lang, root));
  if (json) console.print(JSON.stringify({ files: checked.map(asJson) }, null, 2));
  else {
    for (const { line, warnings } of checked) {
      if (line !== undefined) console.print(line);
      for (const warning of warnings) console.print(`  ${printWarning(warning, lang)}${placeOf(warning)}`);
    }
  }
  // A model at fault is at fault in every scenario that names it.
  const all = checked.flatMap(({ issues }) => issues);
  const issues = [...new Map(all.map((issue) => [JSON.stringify(issue), issue])).values()];
  const unlisted = checked.reduce((total, each) => total + (each.unlisted ?? 0), 0);
  const faulty = checked.filter((each) => each.issues.length > 0).length;
  if (!json && faulty > 0)
    console.complain(`${checkTexts[lang].summary(issues.length + unlisted, faulty, files.length)}\n`);
  const found = faulty === 0 ? undefined : new InputError(issues, { unlisted });
  // What is no fault of a file is told after those of all files.
  const unexpected = checked.find((each) => each.unexpected !== undefined);
  if (unexpected === undefined) return found;
  if (!json && found !== undefined) console.complain(`${formatError(found, { lang })}\n`);
  throw unexpected.unexpected;
}

/** What JSON says of a file; warnings only where there are any. */
function asJson({ line: _, warnings, unexpected: _unexpected, ...rest }: Checked): unknown {
  return { ...rest, ...(warnings.length === 0 ? {} : { warnings }) };
}

interface Checked {
  readonly file: string;
  readonly kind?: FileKind;
  readonly id?: string;
  readonly line?: string;
  readonly issues: readonly Issue[];
  /** Faults that are only counted. */
  readonly unlisted?: number;
  /** What was thrown that is no fault of the file. */
  readonly unexpected?: unknown;
  readonly warnings: readonly Warning[];
}

function checkedFile(file: string, lang: Language, root: string | undefined): Checked {
  try {
    const { kind, id, holds, warnings = [] } = holdings(file, lang, root);
    const line = `${escapeControls(file)}${checkTexts[lang].colon}${escapeControls(holds)}`;
    return { file, kind, ...(id === undefined ? {} : { id }), line, issues: [], warnings };
  } catch (error) {
    if (!isPlancastError(error)) return { file, issues: [], warnings: [], unexpected: error };
    const { issues, unlisted } = error;
    return { file, issues, ...(unlisted > 0 ? { unlisted } : {}), warnings: [] };
  }
}

/** What a file holds, in one line. */
function holdings(
  file: string,
  lang: Language,
  given: string | undefined,
): { kind: FileKind; id?: string; holds: string; warnings?: readonly Warning[] } {
  const words = checkTexts[lang];
  const { kind, document, root } = subjectFile('check', file, given);
  const placed = (warnings: readonly Warning[]) =>
    warnings.map((warning) => {
      // A scenario tells warnings of its model too, which stands in another file.
      if (kind === 'scenario' && warning.path.startsWith('indicators.')) return warning;
      return { ...warning, source: document.sourceOf(warning) };
    });
  if (kind === 'plan') {
    const { id, indicators, baselines, targets, requirements } = loadPlan(file);
    const parts = { indicator: indicators, baseline: baselines, target: targets, requirement: requirements };
    return { kind, id, holds: `${words.plan(id)}${counts(parts, lang)}` };
  }
  if (kind === 'observations')
    return { kind, holds: `${words.observations}${counts({ value: loadObservations(file) }, lang)}` };
  if (kind === 'model') {
    const { id, years, inputs, shocks, indicators, targets, warnings } = loadModel(file, { root });
    const parts = { indicator: indicators, input: inputs, shock: shocks, target: targets };
    const holds = `${words.model(id, years.base, years.horizon)}${counts(parts, lang)}`;
    return { kind, id, holds, warnings: placed(warnings) };
  }
  const { id, model, targets, warnings } = loadScenario(file, { root });
  const holds = `${words.scenario(id, model.id)}${counts({ target: targets }, lang)}`;
  return { kind, id, holds, warnings: placed(warnings) };
}

/** Where a warning stands in its file. */
function placeOf({ source }: Warning): string {
  return source === undefined ? '' : ` (${escapeControls(source.file)}:${source.line}:${source.column})`;
}

function counts(groups: Partial<Record<Counted, object>>, lang: Language): string {
  const { count, comma } = checkTexts[lang];
  const parts = Object.entries(groups) as [Counted, object][];
  return parts.map(([word, group]) => count(word, Object.keys(group).length)).join(comma);
}
