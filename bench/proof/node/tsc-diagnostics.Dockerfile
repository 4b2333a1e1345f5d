# rule: general/number
# path: /srv/app/build-stats.txt
FROM base
WORKDIR /srv/app
RUN printf 'export const port: number = 8080;\nexport const hosts: string[] = ["a", "b"];\n' > app.ts
# guilty
RUN /opt/tools/node_modules/.bin/tsc --target es2020 --module commonjs --extendedDiagnostics app.ts > build-stats.txt
