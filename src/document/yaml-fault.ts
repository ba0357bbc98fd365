import type { Wording } from '../core/wording';
import type { TextFault } from './text-fault';
import { quotedValue } from './unquoted-value';
import type { YAMLParseError, YAMLWarning } from './yaml-library';

/** Words with which the reader of YAML refuses a text, shortened. */
const longestMessage = 160;

interface Refusal {
  readonly said: Wording;
  readonly hint?: Wording;
}

const openBracket: Refusal = {
  said: { en: 'a bracket { or [ is not closed where its lines end', zh: '括号 { 或 [ 在其所在行内没有闭合' },
  hint: {
    en: 'close it with } or ]; a # after a space opens a comment that hides what follows',
    zh: '请用 } 或 ] 闭合；空格后的 # 开始注释，其后的内容不会被读取',
  },
};

/** What the reader of YAML refuses, by its code, in the words of this library. */
const wordings: Readonly<Record<string, Refusal>> = {
  TAB_AS_INDENT: {
    said: { en: 'tabs are not allowed as indentation', zh: '缩进不能用制表符' },
    hint: { en: 'indent with spaces', zh: '请用空格缩进' },
  },
  BAD_INDENT: {
    said: {
      en: 'the lines of one level do not begin at the same column',
      zh: '同一层的各行没有从同一列开始',
    },
    hint: { en: 'indent all of them alike', zh: '请使各行缩进一致' },
  },
  MISSING_CHAR: {
    said: {
      en: 'a quote or a bracket is not closed, or a colon is missing',
      zh: '引号或括号没有闭合，或缺少冒号',
    },
    hint: {
      en: 'close it, or put a colon and a space after the key',
      zh: '请将其闭合，或在键后写上冒号和空格',
    },
  },
  BAD_DQ_ESCAPE: {
    said: {
      en: 'a backslash in double quotes stands before a character that it cannot escape',
      zh: '双引号中的反斜杠之后是不能转义的字符',
    },
    hint: { en: 'write the text in single quotes', zh: '请改用单引号' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    said: { en: 'a second colon stands in a value without quotes', zh: '未加引号的值中有第二个冒号' },
  },
  BAD_SCALAR_START: {
    said: {
      en: 'a value without quotes cannot begin with this character',
      zh: '未加引号的值不能以此字符开头',
    },
  },
  UNEXPECTED_TOKEN: {
    said: { en: 'a value without quotes ends before this character', zh: '未加引号的值在此字符之前结束' },
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
  const shown = first.message.replace(/\s+/g, ' ').slice(0, longestMessage);
  const said = known?.said ?? { en: shown, zh: shown };
  const quoted = isOpen ? undefined : quotedValue(text, at);
  const hint = quoted === undefined ? known?.hint : { en: quoted.hint, zh: quoted.zh };
  return {
    code: 'E_DOCUMENT_SYNTAX',
    at,
    end,
    said: { en: `not YAML: ${said.en}`, zh: `不是 YAML：${said.zh}` },
    hint,
    ...(quoted === undefined ? {} : { ...quoted.span, suggestion: { value: quoted.value } }),
  };
}
