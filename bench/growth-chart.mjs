// Draws bench/results/growth.json as bench/growth.svg: time and peak memory, log-log. `node bench/growth-chart.mjs`
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const panel = { width: 400, height: 260, left: 74, top: 50, gapX: 104, gapY: 84 };
const strokes = { all: '#1b6ca8', summary: '#c8552b' };
const labels = { all: "keep 'all'", summary: "keep 'summary'" };

if (process.argv[1] === fileURLToPath(import.meta.url)) drawGrowth();

/** Four panels: time and memory, by paths of workload W and by indicators of a chain. */
export function drawGrowth() {
  const { series, bareMB, chainPaths } = JSON.parse(
    readFileSync(new URL('./results/growth.json', import.meta.url), 'utf8'),
  );
  const of = (by) => series.filter((each) => each.by === by);
  const byPaths = { lines: of('paths'), x: 'paths of workload W' };
  const byLength = { lines: of('indicators'), x: `indicators of a chain, ${thousands(chainPaths)} paths` };
  const time = { value: ({ cpu }) => cpu / 1000, y: 'CPU time, s' };
  const memory = { value: ({ peakMB }) => peakMB, y: 'peak memory, MB', floor: bareMB };
  const panels = [
    [byPaths, time],
    [byLength, time],
    [byPaths, memory],
    [byLength, memory],
  ].map(([across, up], i) => drawPanel({ ...across, ...up }, i % 2, Math.floor(i / 2)));
  const legends = Object.keys(strokes).map((keep, i) => legend(panel.left + 560 + 150 * i, 24, keep));
  const width = panel.left + 2 * panel.width + panel.gapX + 30;
  const height = panel.top + 2 * panel.height + panel.gapY + 60;
  writeFileSync(
    new URL('./growth.svg', import.meta.url),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#222">
<title>Time and memory of one run as paths and indicators grow</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${panel.left}" y="24" font-size="15">Time and memory of one run, each in a fresh process</text>
${legends.join('\n')}
${panels.join('\n')}
</svg>
`,
  );
}

function drawPanel({ lines, value, x, y, floor }, column, row) {
  const left = panel.left + column * (panel.width + panel.gapX);
  const top = panel.top + row * (panel.height + panel.gapY);
  const bottom = top + panel.height;
  const points = lines.flatMap((line) => line.points);
  const [fromX, toX] = range(points.map(({ size }) => size));
  const [fromY, toY] = range([...points.map(value), ...(floor === undefined ? [] : [floor])]);
  const atX = (size) => left + (panel.width * Math.log10(size / fromX)) / Math.log10(toX / fromX);
  const atY = (height) => bottom - (panel.height * Math.log10(height / fromY)) / Math.log10(toY / fromY);
  return [
    ...decades(fromX, toX).map((size) => vertical(atX(size), top, bottom, size)),
    ...decades(fromY, toY).map((height) => horizontal(atY(height), left, height)),
    `<rect x="${left}" y="${top}" width="${panel.width}" height="${panel.height}" fill="none" stroke="#888"/>`,
    `<text x="${left + panel.width / 2}" y="${bottom + 36}" text-anchor="middle">${x}</text>`,
    `<text x="${left}" y="${top - 8}">${y}</text>`,
    ...(floor === undefined ? [] : [floorLine(atY(floor), left)]),
    ...lines.map(({ keep, points: own }) =>
      curve(
        own.map((point) => [atX(point.size), atY(value(point))]),
        strokes[keep],
      ),
    ),
  ].join('\n');
}

/** The decades around the values; at least one. */
function range(values) {
  const from = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const to = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  return [from, to === from ? 10 * to : to];
}

function decades(from, to) {
  const count = Math.round(Math.log10(to / from));
  return Array.from({ length: count + 1 }, (_, i) => from * 10 ** i);
}

function vertical(x, top, bottom, size) {
  return `<path d="M${round(x)} ${top}V${bottom}" stroke="#ddd"/><text x="${round(x)}" y="${bottom + 17}" text-anchor="middle">${power(size)}</text>`;
}

function horizontal(y, left, height) {
  return `<path d="M${left} ${round(y)}H${left + panel.width}" stroke="#ddd"/><text x="${left - 8}" y="${round(y) + 4}" text-anchor="end">${power(height)}</text>`;
}

function floorLine(y, left) {
  const right = left + panel.width;
  return `<path d="M${left} ${round(y)}H${right}" stroke="#666" stroke-dasharray="4 4"/><text x="${right - 6}" y="${round(y) + 15}" text-anchor="end" fill="#666">Node alone</text>`;
}

function curve(points, stroke) {
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const dots = points.map(([x, y]) => `<circle cx="${round(x)}" cy="${round(y)}" r="3.2" fill="${stroke}"/>`);
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.8"/>${dots.join('')}`;
}

function legend(x, y, keep) {
  return `<path d="M${x} ${y - 4}h22" stroke="${strokes[keep]}" stroke-width="2.4"/><text x="${x + 28}" y="${y}">${labels[keep]}</text>`;
}

/** 0.01, 1, 100, 1,000, and powers of ten beyond. */
function power(value) {
  return value < 1e5
    ? thousands(value)
    : `10<tspan dy="-5" font-size="9">${Math.round(Math.log10(value))}</tspan>`;
}

function thousands(value) {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

function round(value) {
  return Math.round(value * 10) / 10;
}
