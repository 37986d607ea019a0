const SIGNATURE = "89504e470d0a1a0a";

/** Width and height in pixels from the header of a PNG file, or null where the bytes are no PNG (PNG specification, 5.2 and 11.2.2). */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const header = Buffer.from(bytes.subarray(0, 24));
  const isPng =
    header.length === 24 &&
    header.toString("hex", 0, 8) === SIGNATURE &&
    header.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: header.readUInt32BE(16), height: header.readUInt32BE(20) } : null;
}
