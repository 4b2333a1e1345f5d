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

# Tools that teams call in their builds.
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && python3 -m venv /opt/tools && /opt/tools/bin/pip install --quiet --no-cache-dir \
      pytest==7.4.3 coverage==7.3.2 tox==4.11.4 virtualenv==20.25.0 pex==2.1.155 shiv==1.0.4 Babel==2.13.1 alembic==1.13.0 \
      mkdocs==1.5.3 pip-tools==7.3.0 setuptools-scm==8.0.4 pyinstaller==6.2.0 pipx==1.3.3 django==4.2.7 joblib==1.3.2 \
      poetry-core==1.8.1 build==1.0.3 jinja2==3.1.2 hatchling==1.18.0 setuptools==68.2.2 wheel==0.41.3
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && /opt/tools/bin/pip install --quiet --no-cache-dir \
      openpyxl==3.1.2 reportlab==4.0.7 numpy==1.26.2 matplotlib==3.8.2 cyclonedx-bom==4.1.6 bandit==1.7.6 nbconvert==7.12.0 ipykernel==6.27.1 msgpack==1.0.7
