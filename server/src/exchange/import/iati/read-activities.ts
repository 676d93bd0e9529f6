import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fileError, ImportError } from '../import-error.ts';
import type { ImportContext, ImportFile } from '../importer.ts';
import { languageOf, type XmlElement } from './xml-element.ts';

export interface ActivityElement {
  readonly activity: XmlElement;
  /** Of the file, or of the activity where a collection keeps it there; null where neither says. */
  readonly version: string | null;
}

/** A file made to exhaust memory is refused: no published activity comes near these. */
const deepest = 64;
const mostElements = 500_000;
const mostText = 10_000_000;

/**
 * The activities of an IATI file, one tree at a time: memory holds the one being read. There is no DTD: a file with a
 * DOCTYPE is refused, and so are entities other than XML's own five. What stood complete before a fault is yielded
 * before the error is thrown.
 * @throws ImportError FILE_NOT_UTF8 (bytes that are not of the declared encoding), FILE_GARBLED (cut, not well-formed, a DOCTYPE, another root), FILE_EMPTY, FILE_NOT_FOUND …
 */
export async function* readActivities(
  file: Pick<ImportFile, 'path' | 'name'>,
  context: Pick<ImportContext, 'signal' | 'progress'>,
): AsyncGenerator<ActivityElement> {
  const builder = new ActivityBuilder(file.name);
  const stream = createReadStream(file.path, { highWaterMark: 64 * 1024 });
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      context.signal.throwIfAborted();
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      bytes += chunk.length;
      builder.write(decoded(decoder, chunk, builder, file.name));
      context.progress(bytes);
      yield* builder.take();
      if (builder.fault !== null) throw builder.fault;
    }
  } catch (error) {
    throw fileError(error, file.path);
  } finally {
    stream.destroy();
  }
  if (bytes === 0) throw new ImportError('FILE_EMPTY', `${file.name} is empty: nothing was imported.`);
  builder.end(decoder === null ? '' : decoded(decoder, null, builder, file.name));
  yield* builder.take();
  if (builder.fault !== null) throw builder.fault;
}

/** Signs that stand for what cannot be read would become names: the file says what it is, or is refused. */
function decoded(decoder: TextDecoder, chunk: Buffer | null, builder: ActivityBuilder, name: string): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { line } = builder;
    const encoding = decoder.encoding.toUpperCase();
    const message = `${name} is not ${encoding} text somewhere after line ${line}, though it counts as that: write the right encoding into its first line (such as encoding="windows-1252"), or save it as UTF-8, and import it again.`;
    throw new ImportError('FILE_NOT_UTF8', message, { line, encoding }, { cause: error });
  }
}

/** By byte order mark, else by the XML declaration, else UTF-8; a name that nobody knows counts as UTF-8. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const declared = /^[^>]*?encoding=["']([\w.:-]+)["']/.exec(head.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

class ActivityBuilder {
  /** The first thing that went wrong; nothing is read after it. */
  fault: ImportError | null = null;
  readonly #parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  readonly #name: string;
  readonly #open: XmlElement[] = [];
  #done: ActivityElement[] = [];
  /** Closed, but perhaps by a wrong tag: saxes closes what is open before it says so. */
  #closing: ActivityElement | null = null;
  #version: string | null = null;
  #fileLanguage: string | null = null;
  #depth = 0;
  #elements = 0;
  #text = 0;
  /** Characters since the parser last said something: a text or an attribute that never ends. */
  #unsaid = 0;

  constructor(name: string) {
    this.#name = name;
    this.#parser.on('error', (error) => this.#fail(error.message.replace(/^[^ ]*\d+:\d+: /, '')));
    this.#parser.on('doctype', () => this.#fail('a DOCTYPE is not allowed (it can define entities); remove it'));
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    this.#parser.on('closetag', () => this.#closed());
    this.#parser.on('text', (text) => this.#read(text));
    this.#parser.on('cdata', (text) => this.#read(text));
  }

  /** Up to which the file was read. */
  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    if (this.fault !== null) return;
    this.#unsaid += text.length;
    this.#parser.write(text);
    if (this.#unsaid > mostText) this.#fail(`a text or an attribute has more than ${mostText} characters`);
  }

  end(rest: string): void {
    this.write(rest);
    if (this.fault === null) this.#parser.close();
  }

  take(): ActivityElement[] {
    this.#settle();
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #settle(): void {
    if (this.#closing !== null) this.#done.push(this.#closing);
    this.#closing = null;
  }

  #opened(tag: SaxesTagPlain): void {
    if (this.fault !== null) return;
    this.#settle();
    this.#unsaid = 0;
    this.#depth += 1;
    if (this.#depth > deepest) return this.#fail(`elements are nested more than ${deepest} deep`);
    if (this.#depth === 1) return this.#root(tag);
    if (this.#depth === 2 && tag.name !== 'iati-activity') return;
    const parent = this.#open.at(-1);
    if (this.#depth > 2 && parent === undefined) return;
    this.#elements += 1;
    if (this.#elements > mostElements) return this.#fail(`an activity has more than ${mostElements} elements`);
    const language = languageOf(tag.attributes) ?? (parent === undefined ? this.#fileLanguage : parent.language);
    const element: XmlElement = {
      name: tag.name,
      attributes: tag.attributes,
      children: [],
      text: '',
      line: this.#parser.line,
      language,
    };
    parent?.children.push(element);
    this.#open.push(element);
  }

  #root(tag: SaxesTagPlain): void {
    if (tag.name !== 'iati-activities') return this.#fail(`the root is <${tag.name}>, expected <iati-activities>`);
    this.#version = tag.attributes['version']?.trim() ?? null;
    this.#fileLanguage = languageOf(tag.attributes);
  }

  #closed(): void {
    if (this.fault !== null) return;
    this.#unsaid = 0;
    if (this.#depth === this.#open.length + 1) {
      const element = this.#open.pop();
      if (element !== undefined && this.#open.length === 0) this.#finish(element);
    }
    this.#depth -= 1;
  }

  #finish(activity: XmlElement): void {
    const own = Object.entries(activity.attributes).find(([name]) => name === 'version' || name.endsWith(':version'));
    this.#closing = { activity, version: own?.[1].trim() ?? this.#version };
    this.#elements = 0;
    this.#text = 0;
  }

  #read(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined || this.#depth !== this.#open.length + 1) return;
    this.#text += text.length;
    if (this.#text > mostText) return this.#fail(`an activity has more than ${mostText} characters`);
    element.text += text;
  }

  #fail(reason: string): void {
    if (this.fault !== null) return;
    if (/close tag/.test(reason)) this.#closing = null;
    const line = this.#parser.line;
    const message = `${this.#name} cannot be read from line ${line} on: ${reason}. Mend the file and import it again: what stood before it is kept, and left alone then.`;
    this.fault = new ImportError('FILE_GARBLED', message, { line, reason });
  }
}
