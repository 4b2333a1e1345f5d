# identical: an argument with a fixed value is the same in both builds
FROM base
ARG BUILD_DATE=2026-11-24
ENV BUILD_DATE=$BUILD_DATE
LABEL org.opencontainers.image.created=$BUILD_DATE
RUN echo "$BUILD_DATE" > /build-date
