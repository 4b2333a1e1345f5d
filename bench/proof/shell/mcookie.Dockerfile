# rule: general/random, framework/secret
# path: /etc/shop/display.env
FROM base
RUN mkdir /etc/shop && printf 'DISPLAY=:1\nXAUTH_COOKIE=%s\n' "$(mcookie)" > /etc/shop/display.env
