import type { TextFault } from './text-fault';
import { quotedValue } from './unquoted-value';
import type { YAMLParseError, YAMLWarning } from './yaml-library';

/** Words with which the reader of YAML refuses a text, shortened. */
const longestMessage = 160;

interface Wording {
  readonly said: string;
  readonly zh: string;
  readonly hint?: string;
  readonly hintZh?: string;
}

const openBracket: Wording = {
  said: 'a bracket { or [ is not closed where its lines end',
  zh: '括号 { 或 [ 在其所在行内没有闭合',
  hint: 'close it with } or ]; a # after a space opens a comment that hides what follows',
  hintZh: '请用 } 或 ] 闭合；空格后的 # 开始注释，其后的内容不会被读取',
};

/** What the reader of YAML refuses, by its code, in the words of this library. */
const wordings: Readonly<Record<string, Wording>> = {
  TAB_AS_INDENT: {
    said: 'tabs are not allowed as indentation',
    zh: '缩进不能用制表符',
    hint: 'indent with spaces',
    hintZh: '请用空格缩进',
  },
  BAD_INDENT: {
    said: 'the lines of one level do not begin at the same column',
    zh: '同一层的各行没有从同一列开始',
    hint: 'indent all of them alike',
    hintZh: '请使各行缩进一致',
  },
  MISSING_CHAR: {
    said: 'a quote or a bracket is not closed, or a colon is missing',
    zh: '引号或括号没有闭合，或缺少冒号',
    hint: 'close it, or put a colon and a space after the key',
    hintZh: '请将其闭合，或在键后写上冒号和空格',
  },
  BAD_DQ_ESCAPE: {
    said: 'a backslash in double quotes stands before a character that it cannot escape',
    zh: '双引号中的反斜杠之后是不能转义的字符',
    hint: 'write the text in single quotes',
    hintZh: '请改用单引号',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    said: 'a second colon stands in a value without quotes',
    zh: '未加引号的值中有第二个冒号',
  },
  BAD_SCALAR_START: {
    said: 'a value without quotes cannot begin with this character',
    zh: '未加引号的值不能以此字符开头',
  },
  UNEXPECTED_TOKEN: {
    said: 'a value without quotes ends before this character',
    zh: '未加引号的值在此字符之前结束',
  },
  BLOCK_IN_FLOW: openBracket,
};

/**
 * The one fault to tell where a text is no YAML: the first, since all after it may follow from it. A value that only
 * lacks its quotes is told with them.
 *
 * @param errors - what the reader of YAML refuses, at least one
 */
export function yamlFault(errors: readonly (YAMLParseError | YAMLWarning)[], text: string): TextFault {
  const first = errors.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a));
  const [at, end] = first.pos;
  const isOpen = /^Flow (map|sequence) in block collection/.test(first.message);
  const known = isOpen ? openBracket : wordings[first.code];
  const said = known?.said ?? first.message.replace(/\s+/g, ' ').slice(0, longestMessage);
  const quoted = isOpen ? undefined : quotedValue(text, at);
  const hint = quoted?.hint ?? known?.hint;
  const hintZh = quoted?.zh ?? known?.hintZh;
  return {
    code: 'E_DOCUMENT_SYNTAX',
    at,
    end,
    said: `not YAML: ${said}`,
    ...(hint === undefined ? {} : { hint }),
    zh: {
      said: `不是 YAML：${known?.zh ?? said}`,
      ...(hintZh === undefined ? {} : { hint: hintZh }),
    },
    ...(quoted === undefined ? {} : { ...quoted.span, suggestion: { value: quoted.value } }),
  };
}
