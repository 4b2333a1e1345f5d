# rule: general/time
# path: /usr/local/include/shop-version.h
FROM base
COPY <<'M4' /src/version.h.m4
changecom()dnl
#define SHOP_VERSION "3.1"
#define SHOP_BUILD esyscmd(`date +%s')
M4
RUN m4 /src/version.h.m4 > /usr/local/include/shop-version.h
