/** What the operating system may answer, in plain words. */
const reasons: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  EACCES: { en: 'it may not be read or written', zh: '没有读写权限' },
  EPERM: { en: 'it may not be read or written', zh: '没有读写权限' },
  EROFS: { en: 'nothing can be written there', zh: '此处不可写入' },
  EISDIR: { en: 'it is a folder', zh: '它是文件夹' },
  ENOTFILE: { en: 'it is no plain file', zh: '它不是普通文件' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  ELOOP: { en: 'its links lead in a circle', zh: '其链接循环' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'the disk is full', zh: '磁盘已满' },
  EFBIG: { en: 'it would be larger than a file may be', zh: '超过文件大小的上限' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
};

/**
 * Why the operating system refused to read or write, in English and Chinese: its code in words, or the code itself.
 *
 * @param error - what was thrown
 * @example systemReason(Object.assign(new Error(), { code: 'ENOSPC' })).en; // 'the disk is full'
 */
export function systemReason(error: unknown): { readonly en: string; readonly zh: string } {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  if (typeof code === 'string') return reasons[code] ?? { en: code, zh: code };
  const said = error instanceof Error ? error.message : String(error);
  return { en: said, zh: said };
}
