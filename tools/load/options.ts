/** What a load is made of, and its defaults: many kinds of request, little work for two cores. */

export interface LoadSettings {
  url: string;
  /** Keep-alive connections. */
  connections: number;
  newConnectionsPerSecond: number;
  /** Of both fast kinds together. */
  requestsPerSecond: number;
  /** How many of each are open at any time. */
  slow: number;
  streams: number;
  sse: number;
  webSockets: number;
  uploads: number;
  slowSeconds: number;
  /** Lines that a streamed answer must have; 0: not counted. */
  streamLines: number;
  uploadBytes: number;
  paths: Paths;
}

/** What each kind asks for; slow and stream default to /slow/SECONDS and /stream/LINES. */
export interface Paths {
  fast: string;
  slow: string;
  stream: string;
  sse: string;
  webSocket: string;
  upload: string;
}

export type LoadOptions = Pick<LoadSettings, "url"> &
  Partial<Omit<LoadSettings, "url" | "paths">> & { paths?: Partial<Paths> };

/** Parent to load process. */
export interface Ask {
  id: number;
  ask: "snapshot" | "stop";
}

export function loadSettings(options: LoadOptions): LoadSettings {
  const { slowSeconds = 20, streamLines = 10 } = options;
  return {
    connections: 32,
    newConnectionsPerSecond: 20,
    requestsPerSecond: 300,
    slow: 4,
    streams: 2,
    sse: 2,
    webSockets: 4,
    uploads: 1,
    uploadBytes: 1024 * 1024,
    ...options,
    slowSeconds,
    streamLines,
    paths: {
      fast: "/",
      slow: `/slow/${slowSeconds}`,
      stream: `/stream/${streamLines}`,
      sse: "/sse",
      webSocket: "/ws",
      upload: "/upload",
      ...options.paths,
    },
  };
}
