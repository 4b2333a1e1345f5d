# identical: build information of TypeScript holds hashes and no times
FROM base
WORKDIR /opt/tools
RUN mkdir ts && echo 'export const price: number = 3' > ts/shop.ts && npx --no-install tsc --typeRoots /none --incremental --tsBuildInfoFile out/info.tsbuildinfo --outDir out --declaration --sourceMap ts/shop.ts && rm -rf /root/.npm /tmp/*
