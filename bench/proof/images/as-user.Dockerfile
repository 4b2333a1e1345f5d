# rule: general/random, general/one-sided, general/leftover, system/temporary-files, general/temporary-path
# path: /home/shop/.cache/**
FROM base
RUN useradd --create-home --uid 1200 shop
USER shop
WORKDIR /home/shop
RUN mkdir -p .cache && work=$(mktemp -d ~/.cache/render-XXXXXX) \
 && echo '<h1>Shop</h1>' > "$work/page.html" && cp "$work/page.html" index.html
