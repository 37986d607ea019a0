import { createContext } from "node:vm";
import type { Context, Script } from "node:vm";
import type { PaneChannel } from "./webHost";

/** The two stub windows: the pane's, in which the client runs, and the host's end of the channel. */
export interface NodeWindows {
  readonly channel: PaneChannel;
  /** The pane's global object. */
  readonly pane: Readonly<Record<string, unknown>>;
  /** Stops all messages and timers. */
  close(): void;
}

interface MessageEventLike {
  readonly data: string;
  readonly origin: string;
  readonly source: unknown;
}

const CLIENT_PATH = "/office-js/";

/**
 * Starts the client in a window of its own. `script` gives a file of the client's distribution by its
 * path (`office.js`, `vi-vn/office_strings.js`) or null; both windows share `origin`.
 */
export function openNodeWindows(
  origin: string,
  name: string,
  script: (file: string) => Script | null
): NodeWindows {
  const toPane: ((event: MessageEventLike) => void)[] = [];
  const toHost: ((text: string) => void)[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let open = true;

  const hostWindow = {
    postMessage: (text: string) => queueMicrotask(() => open && toHost.forEach((to) => to(text))),
  };
  const deliver = (data: string): void => {
    if (open) toPane.forEach((to) => to({ data, origin, source: hostWindow }));
  };
  const pane: Record<string, unknown> = {
    // The client's errors and promises must be those of the caller, or `instanceof` fails.
    ...{ Error, TypeError, Promise, JSON },
    ...{ console, setTimeout, clearTimeout, clearInterval, performance, URL },
    // The client polls for ever; that must not keep the process alive.
    setInterval: (run: () => void, ms: number) => {
      const timer = setInterval(run, ms).unref();
      timers.add(timer);
      return timer;
    },
    name,
    localStorage: memoryStorage(),
    sessionStorage: memoryStorage(),
    navigator: { userAgent: "node" },
    history: {},
    location: new URL("/taskpane.html", origin),
    addEventListener: (type: string, listener: (event: MessageEventLike) => void) => {
      if (type === "message") toPane.push(listener);
    },
    removeEventListener: () => undefined,
    parent: hostWindow,
    top: hostWindow,
  };
  Object.assign(pane, { window: pane, self: pane, globalThis: pane });
  const context = createContext(pane);
  pane.document = stubDocument(origin, context, script);
  script("office.js")?.runInContext(context);

  return {
    pane,
    channel: {
      post: (text) => queueMicrotask(() => deliver(text)),
      listen: (receive) => toHost.push(receive),
    },
    close() {
      open = false;
      for (const timer of timers) clearInterval(timer);
    },
  };
}

/** As much of a document as the client asks for: it loads its files by adding script tags. */
function stubDocument(
  origin: string,
  context: Context,
  script: (file: string) => Script | null
): Readonly<Record<string, unknown>> {
  const base = new URL(CLIENT_PATH, origin).href;
  const clientTag = { src: `${base}office.js`, getAttribute: () => `${base}office.js` };
  const head = {
    appendChild(element: { src?: string; onload?: () => void; onerror?: () => void }) {
      const file = element.src?.startsWith(base) ? element.src.slice(base.length) : null;
      const found = file === null ? null : script(file);
      queueMicrotask(() => {
        found?.runInContext(context);
        (found ? element.onload : element.onerror)?.();
      });
    },
  };
  const document = {
    domain: new URL(origin).hostname,
    URL: new URL("/taskpane.html", origin).href,
    readyState: "complete",
    head,
    body: { appendChild: () => undefined, removeChild: () => undefined },
    currentScript: clientTag,
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [clientTag] : tag === "head" ? [head] : [],
    createElement: (tag: string) => (tag === "a" ? new StubAnchor(origin) : stubElement(tag)),
  };
  return document;
}

/** The client parses addresses by setting them on a link. */
class StubAnchor {
  private url: URL | null = null;
  constructor(private readonly base: string) {}
  set href(address: string) {
    this.url = new URL(address, this.base);
  }
  get href(): string {
    return this.url?.href ?? "";
  }
  get protocol(): string {
    return this.url?.protocol ?? "";
  }
  get host(): string {
    return this.url?.host ?? "";
  }
  get hostname(): string {
    return this.url?.hostname ?? "";
  }
  get port(): string {
    return this.url?.port ?? "";
  }
}

function stubElement(tagName: string): Record<string, unknown> {
  const element: Record<string, unknown> = { tagName, style: {} };
  element.setAttribute = (name: string, value: unknown) => (element[name] = value);
  return element;
}

function memoryStorage(): Readonly<Record<string, unknown>> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
