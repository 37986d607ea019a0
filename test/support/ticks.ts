/** Waits until the messages and promises under way between client and host have arrived. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
