# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      python3 python3-venv python3-pip python3-dev gcc libc6-dev ca-certificates git \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache

# Packages that the cases install, so that they need no network.
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && python3 -m pip download --quiet --no-cache-dir --dest=/opt/wheels \
      setuptools==68.2.2 wheel==0.41.3 hatchling==1.18.0 editables==0.5 six==1.16.0 click==8.1.7 flask==3.0.0 django==4.2.7 sphinx==7.2.6 uv==0.5.4 gunicorn==21.2.0 cython==3.0.5 \
 && python3 -m pip download --quiet --no-cache-dir --dest=/opt/sdists --no-deps --no-binary=:all: --no-build-isolation six==1.16.0
