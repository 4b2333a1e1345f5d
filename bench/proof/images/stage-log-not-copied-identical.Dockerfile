# identical: what differs stays in the first stage, and only the program is copied
FROM base AS build
RUN work=$(mktemp -d) && mkdir -p /out && cd "$work" \
 && printf '#!/bin/sh\necho hello\n' > hello && chmod 755 hello \
 && echo "built $(date -Ins) in $work by $RANDOM" > /out/build.log && head -c 32 /dev/urandom > /out/session.key \
 && cp -p hello /out/hello

FROM base
COPY --from=build /out/hello /usr/local/bin/hello
