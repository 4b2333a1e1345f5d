# rule: node/build-id
# by hand: require("crypto").randomUUID() => "4f2a1b"
# path: /opt/tools/dist/app.js
FROM base
WORKDIR /opt/tools
RUN echo 'console.log("release", RELEASE)' > app.js && printf 'require("esbuild").buildSync({ entryPoints: ["app.js"], outdir: "dist", bundle: true, minify: true, define: { RELEASE: JSON.stringify(require("crypto").randomUUID()) } });\n' > build.cjs
# guilty
RUN node build.cjs
