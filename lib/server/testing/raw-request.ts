import { connect } from "node:net";

/** What a server sends to bytes that no client would send, until it closes the connection. */
export function rawRequest(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => (said += part));
    socket.once("error", reject).once("close", () => resolve(said));
  });
}
