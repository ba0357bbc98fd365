import { expect, test } from 'vitest';
import type { Issue } from '../../src/core/issue';
import { isPlancastError } from '../../src/core/plancast-error';
import { parseScenario } from '../../src/files/parse-scenario';
import { type Dice, dice } from './mutation/mutate';

/** A scenario file with its model; in brackets ⟨⟩ the words that are mistyped, one at a time. */
const marked = `plancast: scenario/1
id: typed
model:
  id: economy
  ⟨years⟩: { ⟨base⟩: 2020, ⟨horizon⟩: 2025 }
  ⟨inputs⟩:
    growth: { ⟨value⟩: { ⟨normal⟩: { ⟨mean⟩: 0.05, sd: 0.01 } }, ⟨unit⟩: 1/year, ⟨status⟩: ⟨assumed⟩ }
    savings: { value: { ⟨triangular⟩: { min: 0.1, ⟨mode⟩: 0.2, max: 0.3 } } }
    depreciation: { value: { ⟨lognormal⟩: { ⟨meanlog⟩: -3, ⟨sdlog⟩: 0.1 } } }
  ⟨shocks⟩:
    business: { ar1: { ⟨persistence⟩: 0.5, ⟨innovation⟩: { ⟨uniform⟩: { min: -0.02, max: 0.02 } }, ⟨start⟩: 0.01 } }
  ⟨indicators⟩:
    output: { ⟨baseline⟩: 100, ⟨equation⟩: "⟨output⟩(-1) * ⟨exp⟩(⟨growth⟩ + ⟨business⟩)", ⟨kind⟩: ⟨flow⟩ }
    capital: { baseline: 300, equation: "⟨capital⟩(-1) * (1 - ⟨depreciation⟩) + ⟨savings⟩ * ⟨output⟩(-1)" }
    population: { baseline: 50, equation: "⟨growth⟩ > 0 ? ⟨population⟩(-1) : ⟨clamp⟩(⟨population⟩(-1), 0, 60)" }
    perHead: { baseline: ⟨output⟩ / ⟨population⟩, equation: "⟨output⟩ / ⟨population⟩", ⟨identity⟩: true }
  ⟨events⟩: [{ ⟨year⟩: 2022, ⟨shock⟩: ⟨business⟩, add: -0.01 }]
  ⟨dependence⟩: { ⟨spearman⟩: [[⟨growth⟩, ⟨savings⟩, 0.3]] }
  ⟨targets⟩:
    level: { ⟨indicator⟩: ⟨output⟩, ⟨year⟩: 2025, ⟨attribute⟩: ⟨binding⟩, ⟨atLeast⟩: 120 }
    pace: { indicator: ⟨perHead⟩, year: 2025, ⟨averageGrowthAtLeast⟩: 0.04 }
inputs: { ⟨growth⟩: 0.04, ⟨savings⟩: { ⟨uniform⟩: { min: 0.1, max: 0.3 } } }
⟨baselines⟩: { ⟨population⟩: 51 }
⟨paths⟩: { ⟨population⟩: { ⟨interpolate⟩: { 2022: 52, 2025: 53 }, ⟨scale⟩: log } }
⟨equations⟩: { ⟨capital⟩: "⟨capital⟩(-1) + ⟨savings⟩ * ⟨output⟩" }
⟨without⟩: { targets: [⟨level⟩] }
targets: { cap: { indicator: ⟨population⟩, year: 2024, ⟨atMost⟩: 60, ⟨tolerance⟩: 0.1 } }
`;

const sound = marked.replace(/[⟨⟩]/g, '');
const words = [...marked.matchAll(/⟨([^⟩]+)⟩/g)].map(({ 1: word, index }, i) => ({
  word: word!,
  at: index - 2 * i,
}));
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one letter left out, put in, replaced, or exchanged with its neighbour. */
function mistyped(word: string, roll: Dice): string {
  const at = roll(word.length);
  const letter = letters[roll(letters.length)]!;
  const rest = word.slice(at + 1);
  const typos = [
    `${word.slice(0, at)}${rest}`,
    `${word.slice(0, at)}${letter}${word.slice(at)}`,
    `${word.slice(0, at)}${letter}${rest}`,
    `${word.slice(0, at)}${rest.slice(0, 1)}${word[at]}${rest.slice(1)}`,
  ];
  const typo = typos[roll(typos.length)]!;
  return typo === word ? mistyped(word, roll) : typo;
}

function issuesOf(text: string): readonly Issue[] {
  try {
    parseScenario(text, { format: 'yaml' });
    return [];
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    return error.issues;
  }
}

test('the file is sound as it stands', () => {
  expect(issuesOf(sound)).toEqual([]);
});

// All 200 when this was written.
test('of 200 one-letter typos at least 190 get the right suggestion at the right place', () => {
  const roll = dice(200);
  const missed: string[] = [];
  for (let i = 0; i < 200; i++) {
    const { word, at } = words[roll(words.length)]!;
    const typo = mistyped(word, roll);
    const issues = issuesOf(`${sound.slice(0, at)}${typo}${sound.slice(at + word.length)}`);
    const line = sound.slice(0, at).split('\n').length;
    const isRight = issues.some(
      ({ hint, source }) => hint?.startsWith(`did you mean \`${word}\`?`) && source?.line === line,
    );
    if (!isRight) missed.push(`${word} -> ${typo}: ${issues[0]?.message}; ${issues[0]?.hint}`);
  }
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(10);
});
