# rule: general/time
# path: /usr/share/doc/shop/build.log
FROM base AS build
WORKDIR /src
RUN { echo "started $(date +%H:%M:%S.%N)"; echo 'cc -o shop main.c'; echo "done $(date +%H:%M:%S.%N)"; } > build.log && echo shop > shop
FROM base
COPY --from=build /src/shop /usr/local/bin/shop
COPY --from=build /src/build.log /usr/share/doc/shop/build.log
