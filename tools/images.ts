/** The two images that everything local starts from, Debian and HAProxy: the official ones, or, where Docker Hub cannot
 *  be reached, ones made from Debian's package archive and pushed to the area's registry. */

import { copyFileSync, linkSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROXY_IMAGE } from "../src/settings.ts";
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
  /** A Debian root to build from; undefined means that the official images can be reached. */
  debianRoot: string | undefined;
}

export async function prepareImages(place: Place): Promise<Images> {
  const { registry, debianRoot } = place;
  if (debianRoot === undefined) {
    const digest = await run(["skopeo", "inspect", "--format", "{{.Digest}}", `docker://${PROXY_IMAGE}`]);
    const [repository] = PROXY_IMAGE.split(/:(?=[^/]*$)/);
    return { debian: "docker.io/library/debian:bookworm-slim", haproxy: `${repository}@${digest}` };
  }
  const debian = `${registry}/debian:bookworm-slim`;
  const haproxy = `${registry}/haproxy:debian`;
  if ((await pushedDigest(debian)) === undefined) {
    await step("the Debian image", () => build(place, debian, debianFile, debianRoot));
  }
  if ((await pushedDigest(haproxy)) === undefined) {
    await step("the HAProxy image", () => build(place, haproxy, haproxyFile(debian)));
  }
  return { debian, haproxy: `${registry}/haproxy@${await pushedDigest(haproxy)}` };
}

const debianFile = `FROM scratch
ADD root.tar /
CMD ["bash"]
`;

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

/** The digest behind a tag of the loopback registry, or undefined. */
async function pushedDigest(reference: string): Promise<string | undefined> {
  const [, registry, name, tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? [];
  const answer = await fetch(`http://${registry}/v2/${name}/manifests/${tag}`, {
    method: "HEAD",
    headers: { accept: "application/vnd.oci.image.manifest.v1+json" },
  });
  return answer.ok ? (answer.headers.get("docker-content-digest") ?? undefined) : undefined;
}

async function build(place: Place, reference: string, dockerfile: string, root?: string): Promise<void> {
  // Beside the cached tar, so that the context can hold it as a link instead of a copy.
  const context = mkdtempSync(join(dirname(place.debianRoot ?? ""), "image-"));
  try {
    writeFileSync(join(context, "Dockerfile"), dockerfile);
    writeFileSync(join(context, "docker-entrypoint.sh"), entrypoint);
    if (root !== undefined) linkOrCopy(root, join(context, "root.tar"));
    const output = `type=image,name=${reference},push=true,oci-mediatypes=true,rewrite-timestamp=true`;
    await run(["docker", "buildx", "build", "--provenance=false", "--sbom=false", "--output", output, context], {
      env: { ...place.env, SOURCE_DATE_EPOCH: "1577836800" },
    });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
