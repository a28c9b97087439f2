/** A process that draws nothing: it tells what it was asked, ends at "/end" and never answers "/never". */
import { createServer } from "node:http";

process.once("disconnect", () => process.exit());
const server = createServer(({ url, headers }, response) => {
  if (url === "/end") process.exit(1);
  if (url === "/never") return;
  response.writeHead(201, { ETag: '"1"' }).end(JSON.stringify({ url, headers, process: process.pid }));
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
