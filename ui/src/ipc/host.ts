/** What stands behind `call`: the Tauri host in the product, an in-memory one in tests and in a plain browser. */
export interface Host {
  invoke(command: string, request: unknown): Promise<unknown>;
  /** Calls back for each event of that name until the returned function is called. */
  listen(event: string, heard: (payload: unknown) => void): () => void;
}
