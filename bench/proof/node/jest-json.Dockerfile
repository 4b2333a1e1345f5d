# rule: general/time, general/number
# also: general/number general/time node/tool-cache
# path: /srv/app/reports/jest.json
FROM base
WORKDIR /srv/app
COPY <<'JS' sum.test.js
test("adds", () => expect(1 + 2).toBe(3));
test("waits", () => new Promise((done) => setTimeout(done, 8)));
JS
RUN echo '{"name":"sum","version":"1.0.0"}' > package.json && mkdir reports \
 && /opt/more/node_modules/.bin/jest --cache=false --json --outputFile=reports/jest.json
