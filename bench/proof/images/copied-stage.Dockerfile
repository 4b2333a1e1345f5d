# rule: general/time
# path: /opt/app/version
FROM base AS made
RUN mkdir -p /out && date +%s > /out/version
FROM base
COPY --from=made /out /opt/app
