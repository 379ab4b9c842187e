import { Agent, request } from 'node:http';

const api = '/api/v1';

/**
 * @typedef {object} Answer
 * @property {number} status 0 when the connection broke
 * @property {any} body
 * @property {number} sentAt milliseconds since 1970
 * @property {number} milliseconds until the whole answer was there
 */

/** One browser window of somebody who is signed in: connections of its own that stay open, as those of a browser. */
export class Visitor {
  #agent = new Agent({ keepAlive: true, maxSockets: 6 });
  #address;
  #headers;
  #streams = [];

  /** @param {{ cookie: string, csrfToken: string }} session */
  constructor(address, { cookie, csrfToken }) {
    this.#address = address;
    this.#headers = { cookie, 'x-csrf-token': csrfToken };
  }

  /** @returns {Promise<Answer>} also when it is a refusal */
  ask(method, path, body, more = {}) {
    const headers = { ...this.#headers, ...more };
    const text = body === undefined ? '' : JSON.stringify(body);
    if (text) Object.assign(headers, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    const [sentAt, begun] = [Date.now(), performance.now()];
    return new Promise((resolve) => {
      const settle = (status, said) =>
        resolve({ status, body: parsed(said), sentAt, milliseconds: performance.now() - begun });
      this.#send(path, { method, headers, agent: this.#agent }, text, settle);
    });
  }

  /** A connection that the server closed because it was idle is opened again, as a browser does. */
  #send(path, options, text, settle) {
    const call = request(this.#address + api + path, options, (answer) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (chunk) => (said += chunk));
      answer.on('end', () => settle(answer.statusCode, said)).on('error', (error) => settle(0, String(error)));
    });
    call.on('error', (error) => {
      if (call.reusedSocket && error.code === 'ECONNRESET') this.#send(path, options, text, settle);
      else settle(0, String(error));
    });
    call.end(text);
  }

  /** As `ask`; throws unless it went well. */
  async must(method, path, body, more) {
    const answer = await this.ask(method, path, body, more);
    if (answer.status >= 200 && answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Follows an application as the page of it does; resolves when the stream is open. */
  follow(id) {
    return new Promise((resolve, reject) => {
      const url = `${this.#address}${api}/live?topics=application:${id}`;
      const call = request(url, { headers: this.#headers, agent: false }, (answer) => {
        answer.once('data', resolve).resume();
        if (answer.statusCode !== 200) reject(new Error(`The stream of ${id} answered ${answer.statusCode}.`));
      });
      call.on('error', reject).end();
      this.#streams.push(call);
    });
  }

  leave() {
    for (const stream of this.#streams) stream.on('error', () => {}).destroy();
    this.#agent.destroy();
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
