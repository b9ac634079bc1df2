/** Plain JSON: what survives a message to another thread and can be compared and hashed. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A vega-lite specification with its data inside. https://vega.github.io/vega-lite/docs/spec.html */
export type ChartSpec = JsonObject;
