/** A record that could not be read. It is out of the way, kept as it was, and can be exported. */
export interface AsideRecord {
  id: string;
  /** The store it lay in, and its key there. */
  store: string;
  key: string;
  /** Which field was wrong and why; never what stood in it. */
  reason: string;
  /** When it was set aside, ISO 8601. */
  at: string;
  /** The record as JSON. */
  text: string;
}
