import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { documentLimits } from '../document/document-limits';
import { readDocument } from '../document/read-document';
import { type FileKind, kindOf } from '../files/file-kind';
import { readText } from '../files/node/read-text';

/** What a file holds, and where files that it names may stand. */
export interface SubjectFile {
  readonly kind: FileKind;
  readonly document: ReturnType<typeof readDocument>;
  readonly root: string;
}

/**
 * Looks into a file: what it holds, and the folder out of which its references may not lead.
 *
 * @param where - name of the command, the first word of every message
 * @param file - path of the file
 * @param root - that folder; unless given the one where the command runs, or that of the file where it lies elsewhere
 */
export function subjectFile(where: string, file: string, root: string | undefined): SubjectFile {
  const { text, format } = readText(where, file, documentLimits.parse({}).bytes);
  const document = readDocument(text, { format, file });
  return { kind: kindOf(document.value) ?? 'scenario', document, root: root ?? ownRoot(file) };
}

function ownRoot(file: string): string {
  const folder = realpathSync(dirname(file));
  const here = realpathSync('.');
  const way = relative(here, folder);
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return isInside ? here : folder;
}
