# identical: a bundle with hashed names and a manifest
FROM base
WORKDIR /opt/tools
RUN echo 'document.title = "shop"' > main.js && echo '<script type="module" src="/main.js"></script>' > index.html && printf 'export default { build: { manifest: true, sourcemap: true } };\n' > vite.config.mjs && npx --no-install vite build && rm -rf /root/.npm /tmp/*
