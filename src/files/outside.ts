import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';

const hints = {
  path: {
    en: 'name the folder that holds both files: --root FOLDER of the command, or root of the loaders',
    zh: '请指明包含两个文件的文件夹：命令用 --root FOLDER，加载函数用 root',
  },
  address: {
    en: 'nothing is fetched from an address: save the file in this folder, and write its path',
    zh: '不会从网址读取文件：请把文件存入该文件夹，并写出其路径',
  },
} as const;

/** E_PATH_OUTSIDE for a reference to a file that leads out of the folder in which files may be read. */
export function outside(where: string, key: string, reference: string): InputError {
  const allowed = 'a path inside the folder of the file';
  const got = printValue(reference);
  const message = `${where}: expected \`${key}\` to be ${allowed}, got ${got}`;
  const zh = `${where}：\`${key}\` 应为该文件所在文件夹之内的路径，现为 ${got}`;
  const hint = hints[/^[A-Za-z][\w+.-]+:/.test(reference) ? 'address' : 'path'];
  return new InputError([
    {
      code: 'E_PATH_OUTSIDE',
      path: key,
      message,
      got,
      allowed,
      hint: hint.en,
      zh: { message: zh, hint: hint.zh },
    },
  ]);
}

/** Whether a reference leads out of its folder by its words alone: upwards, from the top of a disk, or to an address. */
export function isUpward(reference: string): boolean {
  return /^([A-Za-z][A-Za-z0-9+.-]*:|[/\\~])|(^|[/\\])\.\.([/\\]|$)|\0/.test(reference);
}
