import { expect, test } from "@jest/globals";
import { madeIn } from "../../src/proof/copied.ts";

const FILE = [
  "FROM golang AS build",
  "WORKDIR /src",
  "COPY . .",
  "RUN go mod download",
  "RUN go build -o /out/server ./cmd/server && \\",
  "    date > /out/built",
  "FROM node AS assets",
  "RUN <<END",
  "npm ci",
  "npm run build",
  "END",
  "FROM build AS packed",
  "COPY --from=assets /site/dist /site",
  "FROM x AS fetched",
  "RUN apt-get update",
  "RUN apt-get install a",
  "FROM scratch",
  "COPY --from=build /out/server /usr/bin/server",
  "COPY --from=build /out/ /opt/",
  "COPY --from=assets /site/dist /srv/www",
  "COPY --from=packed /site /srv/twice",
  "COPY --from=ghcr.io/acme/tools /bin/tool /bin/tool",
  "COPY --from=0 /src/nothing /x",
  "COPY plain /y",
  "COPY --from=build /out/ser* /srv/pkg/",
  "FROM scratch",
  "COPY --from=fetched /z /z",
  "FROM scratch",
  "RUN --mount=type=bind,from=build,source=/out,target=/in cp -r /in /srv/www",
  "RUN --mount=from=build,source=/out,target=/in cp -r /in /srv && date > /srv/built",
  "",
].join("\n");

test.each<[string, number, string, [string, number] | undefined]>([
  ["a file that a RUN names", 18, "/usr/bin/server", ["build", 5]],
  ["a file below a copied folder", 19, "/opt/built", ["build", 5]],
  ["the only RUN of the stage, a heredoc", 20, "/srv/www/app.js", ["assets", 8]],
  ["a stage that copied it itself", 21, "/srv/twice/app.js", ["assets", 8]],
  ["an image outside of the file", 22, "/bin/tool", undefined],
  ["a file that no RUN names, to the one that builds,", 23, "/x", ["build", 5]],
  ["nothing that tells, among several RUNs", 27, "/z", undefined],
  ["a file that a pattern names", 25, "/srv/pkg/server", ["build", 5]],
  ["a file that a RUN took out of a mounted stage", 29, "/srv/www/built", ["build", 5]],
  ["a file that no RUN of the mounted stage names", 29, "/srv/www/other", undefined],
  ["a file that the RUN with the mount makes itself", 30, "/srv/built", undefined],
  ["a copy out of the context", 24, "/y", undefined],
])("%s is followed to where it was made", (_what, line, path, expected) => {
  const found = madeIn(FILE, line, path);
  expect(found && [found.stage, found.line]).toEqual(expected);
});

test("of several sources the one that has the path's name is meant, not a folder that might", () => {
  const file = "FROM a AS x\nRUN adduser b\nFROM a\nCOPY --from=x /etc/passwd /etc/shadow /etc/group /etc/\n";
  expect(madeIn(file, 4, "/etc/shadow")).toMatchObject({ path: "/etc/shadow", line: 2 });
});
