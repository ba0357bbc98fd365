import { PlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { systemReason } from '../core/system-reason';

/** E_IO for a path where nothing can be written, with the reason of the operating system. */
export function cannotWrite(where: string, path: string, error: unknown): PlancastError {
  const { code } = error as { code?: unknown };
  // The folder is made where it can be: only where it cannot is there none.
  const noFolder = { en: 'no folder can be made there', zh: '此处不能建立文件夹' };
  const { en, zh } = code === 'ENOENT' ? noFolder : systemReason(error);
  const shown = printValue(path);
  return new PlancastError(
    [
      {
        code: 'E_IO',
        path,
        message: `${where}: cannot write ${shown}: ${en}`,
        got: shown,
        hint: 'choose another folder, or make room for the files there',
        zh: { message: `${where}：无法写入 ${shown}：${zh}`, hint: '换一个文件夹，或为文件腾出空间' },
      },
    ],
    { cause: error },
  );
}
