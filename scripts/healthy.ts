/** Exit code 0 when the server on PORT (3000) says that it is well, else 1: the health check of the Dockerfile. */
const { PORT = "3000" } = process.env;

const answer = await fetch(`http://127.0.0.1:${PORT}/healthz`, { signal: AbortSignal.timeout(4000) }).catch(
  () => undefined,
);
process.exitCode = answer?.ok ? 0 : 1;
