import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createTcpServer } from "node:net";

export type TestServer = {
  readonly port: number;
  readonly url: string;
  readonly allow: string;
  close(): Promise<void>;
};

type Closable = { readonly address: () => AddressInfo | string | null; close(done: () => void): unknown };

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => sockets.delete(socket));
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = (server as Closable).address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    allow: `127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        (server as Closable).close(done);
      }),
  };
}

export const serve = (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<TestServer> =>
  listen(createServer(answer));

/** For answers that an honest HTTP server would not give. */
export const serveRaw = (onConnection: (socket: Socket) => void): Promise<TestServer> =>
  listen(createTcpServer(onConnection));
