# identical: caches and logs lie on mounts
FROM base
RUN --mount=type=cache,target=/var/cache/apt --mount=type=tmpfs,target=/var/lib/apt/lists --mount=type=tmpfs,target=/var/log --mount=type=tmpfs,target=/var/cache/ldconfig \
    apt-get update && apt-get install -y --no-install-recommends tree && rm -f /var/cache/debconf/*-old
