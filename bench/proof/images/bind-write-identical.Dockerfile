# identical: what is written to a bind mount is thrown away with it; only the empty mount point is left
FROM base AS tools
RUN mkdir -p /in && echo tool > /in/tool
FROM base
RUN --mount=type=bind,from=tools,source=/in,target=/in,rw date > /in/stamp && cp /in/tool /usr/local/bin/tool
