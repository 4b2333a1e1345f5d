/** The two images that everything local starts from, Debian and HAProxy: the official ones, or, where Docker Hub cannot
 *  be reached, ones made from Debian's package archive and pushed to the area's registry. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROXY_IMAGE } from "../src/settings.ts";
import { textKey } from "./folders.ts";
import { run, step } from "./shell.ts";

export interface Images {
  /** What `debian:bookworm-slim` means here: `127.0.0.1:5710/debian:bookworm-slim`, or the official name. */
  debian: string;
  /** HAProxy for a deployment's proxy, by digest. */
  haproxy: string;
}

interface Place {
  registry: string;
  env: Record<string, string>;
  /** OCI layout of a Debian to build from; undefined means that the official images can be reached. */
  debianLayout: string | undefined;
}

export async function prepareImages(place: Place): Promise<Images> {
  const { registry, debianLayout } = place;
  if (debianLayout === undefined) {
    return { debian: "docker.io/library/debian:bookworm-slim", haproxy: PROXY_IMAGE };
  }
  const debian = `${registry}/debian:bookworm-slim`;
  const haproxy = `${registry}/haproxy:debian`;
  if ((await pushedDigest(debian)) === undefined) {
    await step("the Debian image", () => push(debianLayout, debian));
  }
  if ((await pushedDigest(haproxy)) === undefined) {
    await step("the HAProxy image", async () => {
      const layout = `${debianLayout}-haproxy-${textKey(haproxyFile("") + entrypoint)}`;
      if (existsSync(layout)) return push(layout, haproxy);
      await build(place, haproxy, haproxyFile(debian));
      await run(["skopeo", "copy", "--quiet", "--src-tls-verify=false", `docker://${haproxy}`, `oci:${layout}:latest`]);
    });
  }
  return { debian, haproxy: `${registry}/haproxy@${await pushedDigest(haproxy)}` };
}

/** As the official image behaves: user 99, `haproxy` before options, a master process that stays in the foreground, and
 *  SIGUSR1 to stop softly. */
function haproxyFile(debian: string): string {
  return `FROM ${debian}
RUN apt-get update \\
 && apt-get install -y --no-install-recommends haproxy \\
 && groupmod --gid 99 haproxy \\
 && usermod --uid 99 haproxy \\
 && install -d -o haproxy -g haproxy /var/lib/haproxy \\
 && install -d /usr/local/etc/haproxy \\
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
COPY --chmod=755 docker-entrypoint.sh /usr/local/bin/
WORKDIR /var/lib/haproxy
USER haproxy
STOPSIGNAL SIGUSR1
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg"]
`;
}

const entrypoint = `#!/bin/sh
set -e
case "\${1:-}" in
  -*) ;;
  haproxy) shift ;;
  *) exec "$@" ;;
esac
exec haproxy -W -db "$@"
`;

async function push(layout: string, reference: string): Promise<void> {
  const [from, to] = [`oci:${layout}:latest`, `docker://${reference}`];
  await run(["skopeo", "copy", "--quiet", "--preserve-digests", "--dest-tls-verify=false", from, to]);
}

/** The digest behind a tag of the loopback registry, or undefined. */
async function pushedDigest(reference: string): Promise<string | undefined> {
  const [, registry, name, tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? [];
  const answer = await fetch(`http://${registry}/v2/${name}/manifests/${tag}`, {
    method: "HEAD",
    headers: { accept: "application/vnd.oci.image.manifest.v1+json" },
  });
  return answer.ok ? (answer.headers.get("docker-content-digest") ?? undefined) : undefined;
}

async function build(place: Place, reference: string, dockerfile: string): Promise<void> {
  const context = mkdtempSync(join(tmpdir(), "immutable-servers-image-"));
  try {
    writeFileSync(join(context, "Dockerfile"), dockerfile);
    writeFileSync(join(context, "docker-entrypoint.sh"), entrypoint);
    const output = `type=image,name=${reference},push=true,oci-mediatypes=true,rewrite-timestamp=true`;
    await run(["docker", "buildx", "build", "--provenance=false", "--sbom=false", "--output", output, context], {
      env: { ...place.env, SOURCE_DATE_EPOCH: "1577836800" },
    });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}
