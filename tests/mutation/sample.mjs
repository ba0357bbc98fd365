// A plugin of Stryker that leaves statements out, so that many files can be measured in a short time: which ones depends
// on their place alone. `npm run test:mutation -- FILE... --share 0.2` keeps a fifth of them.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const share = Number(process.env.PLANCAST_MUTATED_SHARE ?? '1');
const kinds = new Set(['ReturnStatement', 'ExpressionStatement', 'VariableDeclaration']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore({ node }) {
      if (share >= 1 || !kinds.has(node.type) || node.loc == null) return undefined;
      const { line, column } = node.loc.start;
      const hash = Math.imul(line * 31 + column, 0x9e3779b1) >>> 0;
      return hash / 2 ** 32 < share ? undefined : 'not in the sample';
    },
  }),
];
