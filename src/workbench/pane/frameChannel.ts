import type { PaneChannel } from "../../host/webHost";

/** The way to a pane in a frame of our own page: messages from any other window or address are not heard. */
export interface FrameChannel extends PaneChannel {
  close(): void;
}

/** A channel to the document in a frame. */
export function frameChannel(frame: HTMLIFrameElement, origin: string): FrameChannel {
  const listeners: ((text: string) => void)[] = [];
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const { data } = event;
    if (typeof data === "string") listeners.forEach((listener) => listener(data));
  };
  window.addEventListener("message", hear);
  return {
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    listen: (receive) => listeners.push(receive),
    close() {
      window.removeEventListener("message", hear);
      listeners.length = 0;
    },
  };
}
