import type { ErrorCode } from './error-code';

/** What a code means to a person, in one language. */
export interface ErrorText {
  /** The kind of fault in a few words. */
  readonly title: string;
  readonly meaning: string;
  /** How the fault usually comes about. */
  readonly cause: string;
  readonly repair: string;
}

/** The page of a code: its texts, and one example that shows the fault and its repair. */
export interface ErrorPage {
  readonly en: ErrorText;
  readonly zh: ErrorText;
  readonly wrong: string;
  readonly right: string;
}

/** Pages of all codes, read by `explainCode`; a test holds them against the codes and against the tests. */
export const errorTexts: Readonly<Record<ErrorCode, ErrorPage>> = {
  E_TYPE: {
    en: {
      title: 'wrong type',
      meaning:
        'A value is of another type than the one that is needed: a text where a number belongs, a list where names with values belong.',
      cause:
        'A number in quotes, a percent sign, an empty cell read as null, or a model that went through JSON and is no longer one.',
      repair:
        'Write the value in the form that the message names. Numbers stand without quotes, shares as fractions.',
    },
    zh: {
      title: '类型错误',
      meaning: '给出的值类型不对：该写数字的地方写了文本，该写“名称: 值”的地方写了列表。',
      cause: '数字加了引号、带了百分号、空单元格读成 null，或者模型经过 JSON 之后已不再是模型。',
      repair: '按提示中的形式改写。数字不加引号，比例写成小数。',
    },
    wrong: 'draws: "1000"',
    right: 'draws: 1000',
  },
  E_RANGE: {
    en: {
      title: 'out of range',
      meaning:
        'A number has the right type but lies outside the interval in which it has a meaning. [ and ] include the end, ( and ) leave it out.',
      cause:
        'A percentage written for a fraction, a standard deviation of zero or below, no draws at all, a whole number with decimals.',
      repair: 'Choose a number inside the interval that the message names. 6 % is 0.06.',
    },
    zh: {
      title: '超出范围',
      meaning: '数字的类型正确，但不在有意义的区间内。[ 和 ] 包含端点，( 和 ) 不包含端点。',
      cause: '把百分数当成小数写、标准差小于等于零、抽样次数为零，或该写整数却带小数。',
      repair: '改为提示中区间内的数字。6% 写作 0.06。',
    },
    wrong: 'averageGrowthAtLeast: 6',
    right: 'averageGrowthAtLeast: 0.06',
  },
  E_NOT_FINITE: {
    en: {
      title: 'not a finite number',
      meaning: 'A number is NaN or infinite, in the input or as the result of a computation.',
      cause:
        'A division by zero, the logarithm of a number that is not positive, growth that explodes, a law without a mean, a gap in data, or simultaneous equations that have no solution, do not determine one, or are too steep for doubles.',
      repair:
        'Find the first value that is not finite; for a run, repeat the draw that the message names. Fill gaps in data before they are read.',
    },
    zh: {
      title: '不是有限数',
      meaning: '输入或计算结果中出现了 NaN 或无穷大。',
      cause:
        '除以零、对非正数取对数、增长失控、分布没有均值、数据有缺口，或联立方程无解、不能确定唯一的解、过于陡峭。',
      repair: '找到第一个非有限的值；模拟中出现时，用提示给出的抽样编号重现。数据缺口应在读入前补齐。',
    },
    wrong: 'compoundGrowth({ start: NaN, rate: 0.05, years: 5 })',
    right: 'compoundGrowth({ start: 100, rate: 0.05, years: 5 })',
  },
  E_INCONSISTENT: {
    en: {
      title: 'values that do not fit together',
      meaning:
        'Each value is allowed, but not together with the others: a mode above the maximum, two criteria in one target, an option that another one rules out.',
      cause: 'Two fields were changed one without the other, or an example was pasted over part of another.',
      repair: 'Change one of the values so that the rule in the message holds.',
    },
    zh: {
      title: '相互矛盾的取值',
      meaning: '每个值单独都允许，但不能同时出现：众数大于最大值、一个目标有两个判据、两个选项互相排斥。',
      cause: '两个相关字段只改了一个，或把示例粘贴到了另一个示例上。',
      repair: '修改其中一个值，使提示中的规则成立。',
    },
    wrong: 'triangular({ min: 0, mode: 0.9, max: 0.05 })',
    right: 'triangular({ min: 0, mode: 0.03, max: 0.05 })',
  },
  E_UNKNOWN_KEY: {
    en: {
      title: 'unknown key',
      meaning:
        'An object inside the input has a key that nothing reads. It is refused, since a misspelt key would otherwise change the result without a word.',
      cause: 'A slip of the keyboard, or a key that belongs one level higher or lower.',
      repair: 'Take the suggested key, or move the key to where it belongs.',
    },
    zh: {
      title: '未知的键',
      meaning: '输入内部的对象有一个不会被读取的键。为避免拼写错误悄悄改变结果，这样的键会被拒绝。',
      cause: '拼写错误，或键写在了错误的层级。',
      repair: '采用提示的键名，或把键移到正确的层级。',
    },
    wrong: 'indicators: { gdp: { baselin: 100, equation: "gdp(-1)" } }',
    right: 'indicators: { gdp: { baseline: 100, equation: "gdp(-1)" } }',
  },
  E_UNKNOWN_NAME: {
    en: {
      title: 'unknown name',
      meaning:
        'A name is used that nothing has: of an indicator, an input, a shock, a target, a law, a scenario or a choice.',
      cause:
        'A slip of the keyboard, a name that was changed in one place only, or an input that is not defined yet.',
      repair: 'Take the suggested name, or define the one that is missing. Capital and small letters differ.',
    },
    zh: {
      title: '未知的名称',
      meaning: '用到了不存在的名称：指标、输入、冲击、目标、分布、情景或选项。',
      cause: '拼写错误、只改了一处的名称，或尚未定义的输入。',
      repair: '采用提示的名称，或补充缺少的定义。区分大小写。',
    },
    wrong: 'equation: gdp(-1) * (1 + grwoth)',
    right: 'equation: gdp(-1) * (1 + growth)',
  },
  E_UNKNOWN_OPTION: {
    en: {
      title: 'unknown option',
      meaning:
        'A function, command or file was given an option that it does not have, or a word that is none of its values.',
      cause: 'A slip of the keyboard, or an option or word of another function.',
      repair: 'Take what is suggested, or leave it out; the message lists what exists.',
    },
    zh: {
      title: '未知的选项',
      meaning: '函数、命令或文件收到了它没有的选项，或选项所没有的取值。',
      cause: '拼写错误，或用了别的函数的选项。',
      repair: '采用提示的选项或删去；提示中列出了可用的选项。',
    },
    wrong: 'simulate(scenario, { draw: 1000, seed: 1 })',
    right: 'simulate(scenario, { draws: 1000, seed: 1 })',
  },
  E_DUPLICATE_NAME: {
    en: {
      title: 'name given twice',
      meaning: 'Two things have the same name, so a formula could not tell them apart.',
      cause: 'An input and an indicator of one name, or a block that was copied and not renamed.',
      repair: 'Give one of them another name, and use it in the formulas that mean it.',
    },
    zh: {
      title: '名称重复',
      meaning: '两个对象同名，公式无法区分。',
      cause: '输入与指标同名，或复制后没有改名。',
      repair: '给其中一个改名，并在相应公式中使用新名称。',
    },
    wrong: 'inputs: { growth: ... }, indicators: { growth: ... }',
    right: 'inputs: { drift: ... }, indicators: { growth: ... }',
  },
  E_RESERVED_NAME: {
    en: {
      title: 'reserved name',
      meaning:
        'A name is a word of the formulas itself, such as exp, min or year, and cannot name anything else; it is reserved.',
      cause: 'A short name that is also a function or a constant.',
      repair: 'Choose a longer name.',
    },
    zh: {
      title: '保留字',
      meaning: '该名称是公式自身的用词（如 exp、min、year），不能另作他用。',
      cause: '名称太短，恰好与函数或常量同名。',
      repair: '换一个更长的名称。',
    },
    wrong: 'indicators: { exp: ... }',
    right: 'indicators: { exports: ... }',
  },
  E_BAD_NAME: {
    en: {
      title: 'not a possible name',
      meaning:
        'A name has a form that names cannot have. Formulas read letters (Latin or Chinese), digits and _; ids hold up to 200 visible characters.',
      cause:
        'A space, a hyphen, a leading digit, a letter of another alphabet that looks like a Latin one, an invisible character, or a word such as __proto__.',
      repair: 'Type the name anew in Latin or Chinese letters.',
    },
    zh: {
      title: '名称不合规',
      meaning: '名称的形式不允许。公式中的名称由字母（拉丁或汉字）、数字和 _ 组成；标识最多 200 个可见字符。',
      cause: '含空格、连字符、以数字开头、混入外形相似的其他字母或不可见字符，或使用 __proto__ 之类的词。',
      repair: '用拉丁字母或汉字重新输入名称。',
    },
    wrong: 'inputs: { "gdp growth": ... }',
    right: 'inputs: { gdpGrowth: ... }',
  },
  E_CYCLE: {
    en: {
      title: 'equations in a circle',
      meaning:
        'Indicators need each other in the same year, so none can be computed first; the message spells the circle out.',
      cause:
        'A lag that was forgotten, an identity written in both directions, or a system that really is simultaneous.',
      repair:
        'Use last year where that is meant, as in x(-1). Of an identity and its inversion keep one: solved together they would leave both open. If the system really is simultaneous, say so in the model: simultaneous: true.',
    },
    zh: {
      title: '循环依赖',
      meaning: '若干指标在同一年互相依赖，无法排出计算顺序；提示中写出了循环。',
      cause: '漏写滞后、恒等式正反各写一次，或确实是联立方程组。',
      repair:
        '需要上年值时写成 x(-1)。恒等式正反两种写法只保留一种，联立求解也无法确定其取值。若确为联立方程，请在模型中写 simultaneous: true。',
    },
    wrong: 'gdp: gdp * (1 + growth)',
    right: 'gdp: gdp(-1) * (1 + growth)',
  },
  E_MISSING_LAG: {
    en: {
      title: 'no value to look back on',
      meaning:
        'An equation looks back to a year for which there is no value: the base year has no baseline, or years before it no history.',
      cause: 'An indicator with a lag but without `baseline`, or a lag of two years without `history`.',
      repair: 'Give the indicator a baseline, and for longer lags the history of the years before.',
    },
    zh: {
      title: '缺少滞后值',
      meaning: '方程回看的年份没有数值：基期没有 baseline，或基期之前没有 history。',
      cause: '方程含滞后而指标没有 baseline，或滞后两年以上而没有 history。',
      repair: '给指标补上 baseline；滞后更长时补上 history。',
    },
    wrong: 'gdp: { equation: gdp(-1) * 1.05 }',
    right: 'gdp: { baseline: 100, equation: gdp(-1) * 1.05 }',
  },
  E_LEAD: {
    en: {
      title: 'a later year is used',
      meaning: 'An equation uses a value of a year that is not yet computed.',
      cause:
        'x(+1) or x(1), which is the notation for expectations in other programs; years are computed forwards here.',
      repair: 'Use a lag, as in x(-1), or make the expectation an input of its own.',
    },
    zh: {
      title: '使用了未来值',
      meaning: '方程用到了尚未计算的年份。',
      cause: '写了 x(+1) 或 x(1)；在其他软件中它表示预期，而这里按年份向前计算。',
      repair: '改用滞后 x(-1)，或把预期设为单独的输入。',
    },
    wrong: 'investment: 0.2 * gdp(+1)',
    right: 'investment: 0.2 * gdp(-1)',
  },
  E_LAG: {
    en: {
      title: 'a lag that cannot be',
      meaning:
        'A lag is no whole number of years, reaches too far back, or is asked of an input or a shock, which have none.',
      cause: 'A lag computed by a formula, or growth(x) of an input instead of an indicator.',
      repair: 'Write the lag as a whole number; make a shock an indicator of its own to look back on it.',
    },
    zh: {
      title: '滞后不合规',
      meaning: '滞后不是整数年、回看过远，或对没有滞后的输入、冲击使用了滞后。',
      cause: '滞后由公式算出，或对输入而非指标使用 growth(x)。',
      repair: '滞后写成整数；需要冲击的上年值时，先把它设为指标。',
    },
    wrong: 'gdp: gdp(-1) * (1 + macro(-1))',
    right: 'wave: macro;  gdp: gdp(-1) * (1 + wave(-1))',
  },
  E_ARITY: {
    en: {
      title: 'wrong number of arguments',
      meaning: 'A function of formulas was called with too few or too many arguments.',
      cause: 'A comma too many, a decimal comma, or an argument left out.',
      repair: 'Give as many arguments as the message says; decimals are written with a point.',
    },
    zh: {
      title: '参数个数不对',
      meaning: '公式中的函数参数过多或过少。',
      cause: '多写了逗号、用逗号当小数点，或漏写参数。',
      repair: '按提示的个数给出参数；小数用点号。',
    },
    wrong: 'price: max()',
    right: 'price: max(price(-1), 0)',
  },
  E_FORMULA_SYNTAX: {
    en: {
      title: 'formula cannot be read',
      meaning: 'A formula is not complete or not well formed.',
      cause: 'A bracket that is not closed, an operator without a number behind it, an empty formula.',
      repair: 'Mend the formula at the place that the message shows.',
    },
    zh: {
      title: '公式语法错误',
      meaning: '公式不完整或写法不正确。',
      cause: '括号没有闭合、运算符后面缺少内容，或公式为空。',
      repair: '在提示的位置修改公式。',
    },
    wrong: 'gdp: gdp(-1) * (1 + growth',
    right: 'gdp: gdp(-1) * (1 + growth)',
  },
  E_FORMULA_FORBIDDEN: {
    en: {
      title: 'not part of formulas',
      meaning:
        'A formula holds something that formulas do not have, on purpose: percent signs, assignments, texts, random numbers, functions that are not on the list.',
      cause: 'A formula from another program, or an attempt to draw random numbers inside an equation.',
      repair:
        'Use names, decimal numbers, + - * / ^, comparisons and the listed functions. Randomness belongs into inputs and shocks.',
    },
    zh: {
      title: '公式中不允许',
      meaning: '公式含有特意不支持的内容：百分号、赋值、文本、随机数或未列出的函数。',
      cause: '公式来自其他软件，或想在方程中直接抽随机数。',
      repair: '只用名称、十进制数、+ - * / ^、比较和所列函数。随机性放在输入和冲击中。',
    },
    wrong: 'gdp: gdp(-1) + 5%',
    right: 'gdp: gdp(-1) * (1 + 0.05)',
  },
  E_LIMIT: {
    en: {
      title: 'over a limit',
      meaning:
        'Something is larger than is safe: a file, a formula, its nesting, the number of names, the horizon, or the memory that a run would take.',
      cause: 'A digit too many, a generated file, or a run that keeps more than it needs.',
      repair:
        'Make it smaller, keep fewer indicators, or raise the limit by the option that the message names.',
    },
    zh: {
      title: '超过上限',
      meaning: '规模超过了安全上限：文件、公式、嵌套层数、名称个数、年限，或运行所需内存。',
      cause: '多写了一位数、文件由程序生成，或保留了不需要的结果。',
      repair: '缩小规模、少保留一些指标，或用提示中的选项提高上限。',
    },
    wrong: 'years: { base: 2020, horizon: 2320 }',
    right: 'years: { base: 2020, horizon: 2035 }',
  },
  E_UNIT: {
    en: {
      title: 'units do not fit',
      meaning:
        'The two sides of an equation, or two things added or compared, have different units, prices or kinds.',
      cause:
        'A percentage added to a fraction, constant prices set against current ones, a stock taken for a flow, a conversion that was left out.',
      repair: 'Convert in the equation, with the factor written out, or correct the unit that is stated.',
    },
    zh: {
      title: '单位不一致',
      meaning: '方程两边，或相加、相比的两项，单位、价格基准或存量流量属性不同。',
      cause: '百分数与小数相加、不变价与现价混用、把存量当流量，或漏了换算。',
      repair: '在方程中写出换算系数，或更正所写的单位。',
    },
    wrong: 'energy (tCO2): population (person)',
    right: 'energy (tCO2): population (person) * perHead (tCO2/person)',
  },
  E_SHAPE: {
    en: {
      title: 'wrong number of parts',
      meaning:
        'A list or a text has too few or too many parts, or lists that belong together differ in length.',
      cause: 'An empty list, a year too many, a series with a hole in it.',
      repair: 'Give as many parts as the message says.',
    },
    zh: {
      title: '长度不对',
      meaning: '列表或文本的长度不符，或应当等长的列表长度不同。',
      cause: '列表为空、多了一年，或序列有空缺。',
      repair: '按提示给出相应的个数。',
    },
    wrong: 'compoundGrowth({ start: 100, rate: [0.05, 0.06], years: 3 })',
    right: 'compoundGrowth({ start: 100, rate: [0.05, 0.06, 0.06], years: 3 })',
  },
  E_NOT_MONOTONE: {
    en: {
      title: 'values that must increase',
      meaning: 'Quantiles do not increase with their probability, or the curve through them falls somewhere.',
      cause: 'Two quantiles in the wrong order, or quantiles so uneven that no smooth law goes through them.',
      repair: 'Put the quantiles in order; if they are, use fewer terms or another family.',
    },
    zh: {
      title: '未单调递增',
      meaning: '分位数没有随概率递增，或经过它们的曲线在某处下降。',
      cause: '两个分位数写反了，或分位数过于不均匀。',
      repair: '按顺序排列分位数；若顺序无误，减少项数或换一种分布族。',
    },
    wrong: 'metalog({ quantiles: { p10: 0.03, p50: 0.02, p90: 0.05 } })',
    right: 'metalog({ quantiles: { p10: 0.02, p50: 0.03, p90: 0.05 } })',
  },
  E_CORR_NOT_SYMMETRIC: {
    en: {
      title: 'correlations are not symmetric',
      meaning: 'The correlation of a with b differs from that of b with a.',
      cause: 'One of the two cells was changed and the other forgotten.',
      repair: 'Write the same number in both cells.',
    },
    zh: {
      title: '相关矩阵不对称',
      meaning: 'a 与 b 的相关系数和 b 与 a 的不同。',
      cause: '两个单元格只改了一个。',
      repair: '两处写同一个数。',
    },
    wrong: '[[1, 0.2], [0.3, 1]]',
    right: '[[1, 0.2], [0.2, 1]]',
  },
  E_CORR_NOT_PSD: {
    en: {
      title: 'correlations that contradict each other',
      meaning:
        'No variables can have these correlations all at once: the matrix has a negative eigenvalue, that is, it is not positive semi-definite.',
      cause:
        'Correlations that were judged pair by pair: if a goes with b and b with c, then a cannot go against c.',
      repair: 'Weaken the correlations, or say nearest: true to take the nearest matrix that is possible.',
    },
    zh: {
      title: '相关系数互相矛盾',
      meaning: '不存在同时具有这些相关系数的变量：矩阵有负特征值（非半正定）。',
      cause: '相关系数是逐对判断的：a 与 b 同向、b 与 c 同向时，a 与 c 不能强烈反向。',
      repair: '减弱相关系数，或写 nearest: true 采用最近的可行矩阵。',
    },
    wrong: '[[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]',
    right: '[[1, 0.9, 0.8], [0.9, 1, 0.9], [0.8, 0.9, 1]]',
  },
  E_OUT_OF_HORIZON: {
    en: {
      title: 'year outside the horizon',
      meaning: 'A year lies before the paths begin or after they end.',
      cause: 'A target or an event beyond the last year, or a horizon that is too short.',
      repair: 'Choose a year within the horizon, or extend years.horizon.',
    },
    zh: {
      title: '年份超出期限',
      meaning: '年份早于路径起点或晚于终点。',
      cause: '目标或事件晚于最后一年，或期限设得太短。',
      repair: '改为期限内的年份，或延长 years.horizon。',
    },
    wrong: 'years: { base: 2020, horizon: 2025 }, events: [{ year: 2050, ... }]',
    right: 'years: { base: 2020, horizon: 2025 }, events: [{ year: 2023, ... }]',
  },
  E_DATE: {
    en: {
      title: 'not a date',
      meaning: 'A text is no year, month or day of the calendar.',
      cause: 'A thirteenth month, a 30th of February, or day and month in another order.',
      repair: 'Write 2021, 2021-01 or 2021-01-29.',
    },
    zh: {
      title: '日期无效',
      meaning: '文本不是日历上的年、月或日。',
      cause: '出现 13 月、2 月 30 日，或日月次序不同。',
      repair: '写成 2021、2021-01 或 2021-01-29。',
    },
    wrong: 'published: "2021-13"',
    right: 'published: "2021-12"',
  },
  E_CONTRADICTION: {
    en: {
      title: 'targets that exclude each other',
      meaning: 'Two targets on one indicator and year cannot both be met by any number.',
      cause: 'A floor above a ceiling: targets of two documents, or units mixed up.',
      repair: 'Correct one of the numbers or its unit; keep rival targets in scenarios of their own.',
    },
    zh: {
      title: '目标互斥',
      meaning: '同一指标同一年份的两个目标不可能同时达到。',
      cause: '下限高于上限：目标出自两份文件，或单位混淆。',
      repair: '更正其中一个数或单位；不同方案的目标放入各自的情景。',
    },
    wrong: '{ indicator: gdp, year: 2030, atLeast: 150 }, { indicator: gdp, year: 2030, atMost: 120 }',
    right: '{ indicator: gdp, year: 2030, atLeast: 110 }, { indicator: gdp, year: 2030, atMost: 120 }',
  },
  E_DOCUMENT_SYNTAX: {
    en: {
      title: 'file cannot be read',
      meaning:
        'A text is not well-formed YAML or JSON, or uses a part of them that is not taken: tags, several documents, numbers that no computer holds.',
      cause: 'Indentation with tabs, a bracket that is not closed, a colon without a space.',
      repair: 'Mend the text at the line and column that the message names.',
    },
    zh: {
      title: '文件语法错误',
      meaning: '文本不是正确的 YAML 或 JSON，或用了不支持的部分：标签、多个文档、无法表示的数字。',
      cause: '用制表符缩进、括号没有闭合、冒号后缺空格。',
      repair: '在提示的行列处修改。',
    },
    wrong: 'years: { base: 2020, horizon: 2025',
    right: 'years: { base: 2020, horizon: 2025 }',
  },
  E_DUPLICATE_KEY: {
    en: {
      title: 'key given twice',
      meaning: 'A file has the same key twice in one place; other programs would silently take the last.',
      cause: 'A line that was copied, or a block that was added where one stood already.',
      repair: 'Delete one of the two.',
    },
    zh: {
      title: '键重复',
      meaning: '文件同一处有两个相同的键；其他软件会悄悄取最后一个。',
      cause: '复制了一行，或在已有的块旁又加了一块。',
      repair: '删去其中一个。',
    },
    wrong: 'id: low\nid: high',
    right: 'id: low',
  },
  E_EMPTY_DOCUMENT: {
    en: {
      title: 'empty file',
      meaning: 'A file holds nothing but blanks or comments.',
      cause: 'A wrong path, a file that was not saved, or one whose lines are all commented out.',
      repair: 'Open the file and see whether it is the one that was meant.',
    },
    zh: {
      title: '文件为空',
      meaning: '文件除空白和注释外没有内容。',
      cause: '路径不对、文件没有保存，或全部被注释掉。',
      repair: '打开文件，确认是否为所要的文件。',
    },
    wrong: '# id: low',
    right: 'id: low',
  },
  E_CHECKSUM: {
    en: {
      title: 'wrong checksum',
      meaning:
        'A file states the SHA-256 of its own text, and the text has another one; nothing of the file is used.',
      cause: 'A file that was damaged on its way, or edited after the checksum was written.',
      repair:
        'Get the file again. Where the change is meant, take the line of the checksum out, or print the file anew with checksum: true. It is the SHA-256 of the text with LF as line break, without that line.',
    },
    zh: {
      title: '校验和不符',
      meaning: '文件写明了自身文本的 SHA-256，而文本的实际值与之不同；文件内容一律不采用。',
      cause: '文件在传输中损坏，或写入校验和之后又被改动。',
      repair:
        '重新获取文件。若改动属实，删去校验和一行，或用 checksum: true 重新输出。校验和是以 LF 换行、去掉该行之后的文本的 SHA-256。',
    },
    wrong: 'checksum: 95f95a64',
    right: 'checksum: sha256:95f95a64467fe88e4dfcdbc8bd94a6e7c053c07f231565227b7f4068da4e7ac1',
  },
  E_YAML_ALIAS: {
    en: {
      title: 'anchors and aliases',
      meaning:
        'A YAML file uses &anchors or *aliases, with which a small file can unfold to a huge one; they are not taken.',
      cause: 'A file written for another program.',
      repair: 'Write the value out where it is used; scenarios share values by `extends`.',
    },
    zh: {
      title: '锚点与别名',
      meaning: 'YAML 文件使用了 &锚点 或 *别名；小文件可借此展开成巨大的内容，因此不接受。',
      cause: '文件是为其他软件写的。',
      repair: '在使用处写出值；情景之间用 extends 共享。',
    },
    wrong: 'low: &rate 0.03\nhigh: *rate',
    right: 'low: 0.03\nhigh: 0.03',
  },
  E_PATH_OUTSIDE: {
    en: {
      title: 'path leaves the folder',
      meaning: 'A file names another one outside its own folder, which is not opened.',
      cause: 'A path that begins with / or climbs with ../, or a link that leads elsewhere.',
      repair: 'Put the file into the folder and name it by a relative path.',
    },
    zh: {
      title: '路径越界',
      meaning: '文件引用了所在文件夹以外的文件，不予打开。',
      cause: '路径以 / 开头、含 ../，或链接指向别处。',
      repair: '把文件放入该文件夹，用相对路径引用。',
    },
    wrong: 'model: ../../etc/model.yaml',
    right: 'model: model.yaml',
  },
  E_IO: {
    en: {
      title: 'reading or writing failed',
      meaning: 'The system could not read or write a file; files that were there before are as they were.',
      cause: 'A path that does not exist, missing rights, a full disk.',
      repair: 'See the reason in the message; check path, rights and space.',
    },
    zh: {
      title: '读写失败',
      meaning: '系统无法读写文件；原有文件保持不变。',
      cause: '路径不存在、没有权限，或磁盘已满。',
      repair: '查看提示中的原因，检查路径、权限和空间。',
    },
    wrong: 'plancast run --out /proc/results',
    right: 'plancast run --out results',
  },
  E_NO_PROVENANCE: {
    en: {
      title: 'number without a source',
      meaning: 'A number of a plan does not show where it comes from; assumed numbers need a reason instead.',
      cause: 'A number typed from memory, or a status that asks for a source or a formula.',
      repair: 'Add sources with a document or an address, or status: assumed with a reason.',
    },
    zh: {
      title: '缺少来源',
      meaning: '规划中的数字没有说明出处；假设的数字须写明理由。',
      cause: '凭记忆填写，或所写状态要求来源或公式。',
      repair: '补上含文件或网址的 sources，或写 status: assumed 并附 reason。',
    },
    wrong: 'baselines: [{ indicator: gdp, value: 8504.6, status: stated }]',
    right:
      'baselines: [{ indicator: gdp, value: 8504.6, status: stated, sources: [{ document: plan, lines: [15, 15] }] }]',
  },
  E_CANCELLED: {
    en: {
      title: 'run was stopped',
      meaning: 'A run was ended from outside before it was done; it gives no result.',
      cause: 'Ctrl-C, or the signal that was passed to the run.',
      repair: 'Run it again; the same seed gives the same numbers.',
    },
    zh: {
      title: '运行被中止',
      meaning: '运行在完成前被外部中止，没有结果。',
      cause: '按了 Ctrl-C，或传入的 signal 触发。',
      repair: '重新运行；相同的种子得到相同的数字。',
    },
    wrong: 'simulate(scenario, { draws: 1e9, seed: 1, signal: AbortSignal.timeout(100) })',
    right: 'simulate(scenario, { draws: 1e5, seed: 1 })',
  },
  E_WORKER_CRASH: {
    en: {
      title: 'worker thread failed',
      meaning:
        'A thread that took part in a run could not be started, or ended before its time and its draws could not be computed again.',
      cause:
        'A bundle without the file of the workers, surroundings that forbid threads, or too little memory.',
      repair: 'Run with one thread, which gives the same numbers; leave plancast out of the bundle.',
    },
    zh: {
      title: '工作线程失败',
      meaning: '参与运行的线程无法启动，或提前结束且其抽样无法重算。',
      cause: '打包时缺少线程文件、环境禁止线程，或内存不足。',
      repair: '改用一个线程，所得数字相同；不要把 plancast 打进包里。',
    },
    wrong: 'simulate(scenario, { draws: 1e6, seed: 1, threads: 4 }) // in a bundle without worker.js',
    right: 'simulate(scenario, { draws: 1e6, seed: 1, threads: 1 })',
  },
};
