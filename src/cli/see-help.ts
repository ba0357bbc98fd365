import type { Wording } from '../core/wording';

/** Where the commands and options are told. */
export const seeHelp: Wording = { en: 'see plancast --help', zh: '见 plancast --help' };
