import { inspect } from 'node:util';

/** An address with a password in it, which no way of printing shows. */
export class SecretUrl {
  readonly #url: string;
  readonly #shown: string;

  /** @throws TypeError where it is no address */
  constructor(url: string) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    this.#url = url;
    this.#shown = shown.href;
  }

  /** With user and password: for the driver, and for nothing else. */
  reveal(): string {
    return this.#url;
  }

  toString(): string {
    return this.#shown;
  }

  toJSON(): string {
    return this.#shown;
  }

  [inspect.custom](): string {
    return this.#shown;
  }
}
