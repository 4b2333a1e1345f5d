# rule: node/build-id
# path: /opt/tools/dist/app.js
FROM base
WORKDIR /opt/tools
RUN echo 'console.log("release", RELEASE)' > app.js && printf 'require("esbuild").buildSync({ entryPoints: ["app.js"], outdir: "dist", bundle: true, minify: true, define: { RELEASE: JSON.stringify(require("crypto").randomUUID()) } });\n' > build.cjs
# guilty
RUN node build.cjs
