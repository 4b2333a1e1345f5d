# rule: general/random
# path: /srv/site/css/sky.css
FROM base
WORKDIR /srv/site
COPY <<'SCSS' scss/sky.scss
@use "sass:math";

@function stars($n) {
  $value: "#{math.random(2000)}px #{math.random(2000)}px #fff";
  @for $i from 2 through $n {
    $value: "#{$value}, #{math.random(2000)}px #{math.random(2000)}px #fff";
  }
  @return $value;
}

.sky {
  width: 1px;
  height: 1px;
  box-shadow: #{stars(60)};
}
SCSS
RUN node /opt/more/node_modules/sass/sass.js --no-source-map scss/sky.scss css/sky.css
