# identical: the archives of its cache have fixed times
FROM base
ENV PATH=/opt/docs/node_modules/.bin:$PATH
WORKDIR /app
COPY <<JSON package.json
{ "name": "shop", "packageManager": "yarn@4.0.2", "dependencies": { "left-pad": "file:/opt/left-pad-1.3.0.tgz" } }
JSON
COPY <<YML .yarnrc.yml
nodeLinker: node-modules
YML
RUN touch yarn.lock && yarn install
