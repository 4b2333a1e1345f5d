# rule: general/random
# path: /srv/www/site.css
FROM base
WORKDIR /srv/styles
COPY <<'SCSS' site.scss
@use "sass:string";

@mixin pulse($from, $to) {
  $name: "pulse-" + string.unique-id();
  animation: #{$name} 2s infinite alternate;
  @at-root {
    @keyframes #{$name} {
      from { opacity: $from; }
      to { opacity: $to; }
    }
  }
}

.badge { @include pulse(0.4, 1); }
.button:focus { @include pulse(0.8, 1); }
SCSS
RUN /opt/more/node_modules/.bin/sass --no-source-map --style=compressed site.scss /srv/www/site.css
