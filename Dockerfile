# Everything that npm brings, development packages too: the typed database client is generated at install.
FROM node:24-slim AS install
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma prisma
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=install /app ./
COPY tsconfig.json ./
COPY config config
COPY demo demo
COPY src src
COPY workers workers
COPY --from=install /app/src/store/generated src/store/generated
RUN mkdir data && chown node:node data
USER node
EXPOSE 8080
ENTRYPOINT ["node", "--import", "tsx", "src/cli/main.ts"]
CMD ["web"]
