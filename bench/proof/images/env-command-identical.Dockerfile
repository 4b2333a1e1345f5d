# identical: ENV runs no command, so the text $(date) itself is in the variable and in the file
FROM base
ENV BUILD_DATE="$(date -u +%s)"
RUN printf 'built=%s\n' "$BUILD_DATE" > /etc/build-info
