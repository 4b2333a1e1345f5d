# rule: general/time
# path: /usr/local/lib/pkgconfig/price.pc
FROM base
WORKDIR /src
COPY <<'F' price.pc.in
prefix=/usr/local
Name: price
Description: prices with tax
Version: @VERSION@
Libs: -L${prefix}/lib -lprice
F
RUN mkdir -p /usr/local/lib/pkgconfig && sed "s/@VERSION@/2.1.$(date +%Y%m%d%H%M%S)/" price.pc.in > /usr/local/lib/pkgconfig/price.pc
