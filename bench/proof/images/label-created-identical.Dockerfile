# identical: nobody gives these arguments, so label, environment and file hold the defaults
FROM base
ARG BUILD_DATE=unknown
ARG VCS_REF
LABEL org.opencontainers.image.created=$BUILD_DATE org.opencontainers.image.revision=$VCS_REF
ENV APP_BUILD_DATE=$BUILD_DATE
RUN printf 'built=%s\ncommit=%s\nby=%s\n' "$BUILD_DATE" "${VCS_REF:-none}" "$(hostname)" > /etc/app-build && touch /etc/app-build.done
