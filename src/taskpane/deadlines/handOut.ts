/** Gives the user a file as a download that never leaves the machine. */
export function handOut(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type: string
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
