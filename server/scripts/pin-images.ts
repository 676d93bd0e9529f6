/**
 * `npm run images` writes behind the tag of each image in Dockerfile and compose.yaml the digest that the registry has for it now, so
 * that what is built and started stays what was looked at. It asks through `docker buildx`, with the reader's own mirrors and
 * sign-ins. Run it again after a tag was changed, or to take what was published under it since.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = ['Dockerfile', 'compose.yaml'].map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)));

/** An image with a tag, and its digest where it has one. Names without a tag are stages, and what is built here. */
const reference = /(?<=^FROM |^ +image: )((?:[\w.-]+:\d+\/)?[\w./-]+:[\w.-]+)(@sha256:[0-9a-f]{64})?/gm;

/** The text with the digest of each image; the same image gets the same digest wherever it is named. */
export function pinned(text: string, digestOf: (image: string) => string): string {
  return text.replaceAll(reference, (_, image: string) => `${image}@${digestOf(image)}`);
}

/** @throws where docker, buildx or the registry does not answer, with what it said */
function digestFromRegistry(image: string): string {
  const args = ['buildx', 'imagetools', 'inspect', image, '--format', '{{json .Manifest}}'];
  const { digest } = JSON.parse(execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' })) as {
    readonly digest?: string;
  };
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error(`${image} has no digest.`);
  return digest;
}

function pinFiles(): void {
  const known = new Map<string, string>();
  const digestOf = (image: string) => {
    const digest = known.get(image) ?? digestFromRegistry(image);
    known.set(image, digest);
    return digest;
  };
  // Every digest is known before anything is written.
  const texts = files.map((file) => [file, pinned(readFileSync(file, 'utf8'), digestOf)] as const);
  for (const [file, text] of texts) writeFileSync(file, text);
  for (const [image, digest] of known) process.stdout.write(`${image}@${digest}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    pinFiles();
  } catch (error) {
    const said = error instanceof Error ? error.message.trim() : String(error);
    process.stderr.write(`Nothing was written: the digests could not be asked for with docker buildx.\n${said}\n`);
    process.exitCode = 1;
  }
}
