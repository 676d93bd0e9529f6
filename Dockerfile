# The server with its pages; compose.yaml starts it beside its engines. docs/operate.md says what each setting means.

FROM node:24-bookworm-slim AS pages
WORKDIR /app
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile
RUN npm run -s build && npm run -s build:explorer

FROM node:24-bookworm-slim
WORKDIR /app
COPY . .
# Only what the server runs with: neither tests nor what the pages were built from.
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prod --filter "@jejaring/server..." \
  && npm cache clean --force \
  && mkdir -p /data node_modules/.cache \
  && chown node:node /data node_modules/.cache
COPY --from=pages /app/client/dist client/dist
COPY --from=pages /app/client/explorer/dist client/explorer/dist
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 JEJARING_DATA=/data
VOLUME /data
EXPOSE 4000
# Figures and details of readiness are on loopback of the container, until JEJARING_MONITOR says otherwise.
# Whether the process answers; whether it can be asked is /health/ready, which a proxy looks at.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/bin/jejaring.mjs", "serve"]
