# rule: general/time
# path: /opt/app/share/build.txt
FROM base AS build
WORKDIR /out
RUN mkdir share && date -u > share/build.txt && echo app > app
FROM base AS pack
COPY --from=build /out /pkg
RUN chmod -R go-w /pkg
FROM base
COPY --from=pack /pkg /opt/app
