# The server with its pages; compose.yaml starts it beside its engines. docs/operate.md says what each setting means, and how
# `npm run images` writes the digest of each image behind its tag. test/ground/image.test.ts does what the stage `server` does, lists
# what the last stage takes of it, and runs that.

FROM node:24.21.0-bookworm-slim AS sources
WORKDIR /app
COPY . .

FROM sources AS pages
RUN npx -y pnpm@12.21.0 install --frozen-lockfile
RUN npm run -s build && npm run -s build:explorer

FROM sources AS server
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prod --filter "@jejaring/server..."
# Neither our tests, nor what the installer noted of this machine and of rooms that are not here.
RUN find words/src graph/src schema/src server/src '(' -name '*.test.ts' -o -name '*.po' -o -name testing ')' -prune -exec rm -r '{}' +
RUN rm -rf node_modules/.modules.yaml node_modules/.pnpm-workspace-state-v1.json node_modules/.pnpm/node_modules/@jejaring

# Only what the server runs with, owned by root: it cannot change itself.
FROM node:24.21.0-bookworm-slim
WORKDIR /app
COPY --from=server /app/LICENSE /app/NOTICE /app/package.json /app/tsconfig.base.json /app/tsconfig.run.json ./
COPY --from=server /app/node_modules ./node_modules/
COPY --from=server /app/words/package.json ./words/
COPY --from=server /app/words/src ./words/src/
COPY --from=server /app/graph/package.json ./graph/
COPY --from=server /app/graph/node_modules ./graph/node_modules/
COPY --from=server /app/graph/src ./graph/src/
COPY --from=server /app/schema/package.json ./schema/
COPY --from=server /app/schema/node_modules ./schema/node_modules/
COPY --from=server /app/schema/src ./schema/src/
COPY --from=server /app/server/package.json ./server/
COPY --from=server /app/server/bin/jejaring.mjs /app/server/bin/runtime.mjs ./server/bin/
COPY --from=server /app/server/node_modules ./server/node_modules/
COPY --from=server /app/server/sample ./server/sample/
COPY --from=server /app/server/src ./server/src/
COPY --from=pages /app/client/dist ./client/dist/
COPY --from=pages /app/client/explorer/dist ./client/explorer/dist/
RUN mkdir /data && chown node:node /data
USER node
# The compiled code that Node keeps goes where nothing outlives the container: whoever could write it could change what runs.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 JEJARING_DATA=/data NODE_COMPILE_CACHE=/tmp/compiled
VOLUME /data
EXPOSE 4000
# Figures and details of readiness are on loopback of the container, until JEJARING_MONITOR says otherwise.
# Whether the process answers; whether it can be asked is /health/ready, which a proxy looks at.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/bin/jejaring.mjs", "serve"]
