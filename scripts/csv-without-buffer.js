// csv-stringify makes its byte-order mark with Node's Buffer, which browsers lack. The build puts this in its place:
// bytes become the text that they encode, and no option is ever a buffer.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const Buffer = {
  from: (bytes) => decoder.decode(Uint8Array.from(bytes)),
  isBuffer: () => false,
};
