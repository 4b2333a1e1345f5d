# rule: node/build-time
# by hand: new Date() => new Date(process.env.SOURCE_DATE_EPOCH * 1000)
# path: /opt/tools/dist/**
FROM base
WORKDIR /opt/tools
RUN echo 'document.title = __BUILT__' > main.js && echo '<script type="module" src="/main.js"></script>' > index.html && printf 'export default { define: { __BUILT__: JSON.stringify(new Date().toISOString()) }, build: { manifest: true } };\n' > vite.config.mjs
# guilty
RUN npx --no-install vite build && rm -rf /root/.npm /tmp/* node_modules/.vite
