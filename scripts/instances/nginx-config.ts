/** The settings of an nginx that stands before several servers of the site. */

export interface ProxySettings {
  port: number;
  /** Ports of the servers on this machine, each with the same build or, while one is rolled out, the next. */
  servers: readonly number[];
  /** The folder of the hashed files of all releases whose tabs may still be open: below it `_next/static`. */
  keptFiles: string;
  /** A folder for what nginx itself writes. */
  folder: string;
  /** Headers of what nginx answers by itself: those of every answer of the site. */
  headers: readonly { key: string; value: string }[];
  /** Whom its processes run as; needed by root alone. */
  user?: string;
}

/** A text as nginx reads it, be there spaces, quotes or a "$" in it; one with a "$" cannot be written, and throws. */
function quoted(text: string): string {
  if (text.includes("$") || text.includes("\n")) throw new Error(`nginx would read something else than ${text}`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

const types = {
  "text/css": "css",
  "text/javascript": "js mjs",
  "application/json": "json map",
  "font/woff2": "woff2",
  "image/svg+xml": "svg",
  "image/png": "png",
};

const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/**
 * The file as text. Four things in it matter:
 *
 * - Whoever has the fewest open requests is asked: a server that has just started makes each page on request anew and is slow,
 *   and would be given more than it can make.
 * - A server that cannot be reached, or breaks off before it has begun to answer, is no fault of the reader's: the next one is asked.
 *   nginx does so for GET and HEAD by itself, and the site takes nothing else. A server is left alone for some seconds only after
 *   several failures: two at once, one of them of a connection that had just been closed, must not leave nobody to ask.
 * - It keeps its connections to the servers for a shorter time than they do (5 s, lib/server/front-server.ts), so none is used in
 *   the moment in which it is closed.
 * - A hashed file that no server has any more is looked up among those of earlier releases.
 */
export function nginxConfig({ port, servers, keptFiles, folder, headers, user }: ProxySettings): string {
  const upstream = servers.map((each) => `    server 127.0.0.1:${each} max_fails=3 fail_timeout=5s;`);
  const added = headers.map(({ key, value }) => `      add_header ${key} ${quoted(value)} always;`);
  return `${user ? `user ${user};\n` : ""}daemon off;
worker_processes 1;
pid ${quoted(`${folder}/nginx.pid`)};
error_log stderr error;
events {
  worker_connections 1024;
}
http {
  access_log off;
  server_tokens off;
${scratch.map((name) => `  ${name}_temp_path ${quoted(`${folder}/${name}`)};`).join("\n")}
  types {
${Object.entries(types)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join("\n")}
  }

  upstream site {
    least_conn;
${upstream.join("\n")}
    keepalive 32;
    keepalive_timeout 4s;
  }

  server {
    listen 127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout 2s;
    proxy_read_timeout 40s;
    proxy_next_upstream error timeout invalid_header;
    proxy_next_upstream_tries 3;
    # A whole answer is taken from its server at once: however slow a reader is, a server that is to end need not wait.
    proxy_buffers 64 16k;
    proxy_busy_buffers_size 64k;

    location / {
      proxy_pass http://site;
    }

    # While two releases answer, a page that one of them made on request has its data there alone.
    location /_next/static/ {
      proxy_pass http://site;
      proxy_next_upstream error timeout invalid_header http_404;
      proxy_intercept_errors on;
      error_page 404 = @kept;
    }

    location @kept {
      root ${quoted(keptFiles)};
      gzip on;
      gzip_vary on;
      gzip_types text/css text/javascript application/json image/svg+xml;
      add_header Cache-Control "public, max-age=31536000, immutable";
${added.join("\n")}
    }
  }
}
`;
}
