# identical: a temporary file system leaves nothing in the layer
FROM base
RUN --mount=type=tmpfs,target=/tmp --mount=type=cache,target=/var/cache date > /tmp/x && uuidgen > /var/cache/y
