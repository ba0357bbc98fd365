/** What `plancast --help` prints. */
export function helpText(scenarios: readonly string[]): string {
  return `plancast run [scenario]    how likely the targets are in a built-in scenario, or in that of a scenario or model file
plancast check FILE...     all faults of plan, model, scenario and observation files, with line and column
                           (--lang zh for Chinese, --json for JSON)
plancast explain [code]    what an error code means and how to mend it (--lang zh for Chinese)

Options of run
  --scenario <name>   the same as the name after run (default: baseline)
  --draws <n>         number of draws (default: 100000)
  --seed <n>          an integer that fixes every random number (default: 2020)
  --threads <n>       threads that share the draws; the numbers are the same (default: 1)
  --sampler <name>    random, antithetic, latinHypercube, sobol, rotatedSobol or importance (default: random)
  --precision <h>     stop as soon as the joint probability is known within ± h, such as 0.005
  --keep <what>       all values, or their summary alone (default: all where they fit into memory, and said where not)
  --memory-limit <b>  memory of the run: 4GB, 512MiB or a number of bytes (default: 2GiB)
  --time-limit <s>    seconds after which the run ends with what is done
  --lang <en|zh>      language of the report (default: en)
  --out <folder>      write SCENARIO.csv and SCENARIO.json there
  --root <folder>     folder out of which files may not name others (default: where the command runs; check takes it too)
  --json              print JSON on the output, and nothing else
  --quiet             no progress on the error stream
  -h, --help          this text
  -v, --version       the version

Scenarios
  ${scenarios.join('\n  ')}

Exit codes: 0 fine, 2 bad input, 3 model or run-time error, 4 over a limit, 5 input or output, 130 interrupted
A run that is interrupted, or out of time, prints the answer of the draws that are done, marked INCOMPLETE, and writes no files.`;
}
