# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      nodejs npm node-gyp libnode-dev g++ make python3 ca-certificates git \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache

# Tools that the cases run, so that they need no network.
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && mkdir -p /opt/tools /opt/next && cd /opt/tools \
 && npm install --silent --no-audit --no-fund --cafile=/etc/ssl/certs/ca-certificates.crt \
      webpack@5.89.0 webpack-cli@5.1.4 esbuild@0.19.8 typescript@5.3.2 vite@5.0.4 pnpm@8.11.0 yarn@1.22.21 @babel/core@7.23.5 @babel/preset-env@7.23.5 babel-loader@9.1.3 parcel@2.10.3 \
 && cd /opt/next \
 && npm install --silent --no-audit --no-fund --cafile=/etc/ssl/certs/ca-certificates.crt next@14.0.3 react@18.2.0 react-dom@18.2.0 \
 && npm pack --silent --cafile=/etc/ssl/certs/ca-certificates.crt --pack-destination=/opt left-pad@1.3.0 \
 && rm -rf /root/.npm /tmp/*
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && mkdir /opt/more && cd /opt/more \
 && npm install --silent --no-audit --no-fund --cafile=/etc/ssl/certs/ca-certificates.crt \
      jest@29.7.0 mocha@10.2.0 mocha-junit-reporter@2.2.1 nyc@15.1.0 prettier@3.1.0 eslint@8.55.0 rollup@4.6.1 @rollup/plugin-replace@5.0.5 \
      vitest@1.0.4 uuid@9.0.1 nanoid@3.3.7 archiver@6.0.1 pm2@5.3.0 copy-webpack-plugin@11.0.0 webpack@5.89.0 webpack-cli@5.1.4 sass@1.69.5 \
 && rm -rf /root/.npm /tmp/*
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && mkdir /opt/docs && cd /opt/docs \
 && npm install --silent --no-audit --no-fund --cafile=/etc/ssl/certs/ca-certificates.crt \
      jsdoc@4.0.2 @11ty/eleventy@2.0.1 turbo@1.11.2 pino@8.16.2 @yarnpkg/cli-dist@4.0.2 tailwindcss@3.3.6 \
 && rm -rf /root/.npm /tmp/*
