# The site as an image of Node, the libraries that it loads, and what serves the site: no shell, no npm, no root.
#   docker build --build-arg NEXT_PUBLIC_SITE_URL=https://met.example -t where-they-met .
#   docker run --read-only --publish 3000:3000 where-they-met
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# What the pages are made of, and what is written into them.
ARG ATLAS_CONTENT NEXT_PUBLIC_SITE_URL CORRECTIONS_ADDRESS
RUN npm run build && npm run standalone -- /image/site
RUN cp --parents --dereference /usr/local/bin/node \
  $(find /image/site/node_modules -name "*.node" -o -name "*.so*" | xargs ldd /usr/local/bin/node \
  | grep -oE "(^|\s)/(usr/)?lib\S*" | sort -u) /image

FROM scratch
COPY --from=build /image /
WORKDIR /site
USER 65532:65532
ENV PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/usr/local/bin/node", "scripts/healthy.js"]
CMD ["/usr/local/bin/node", "scripts/serve.js"]
