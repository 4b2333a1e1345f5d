# rule: general/time
# path: /srv/art/logo.eps
FROM base
RUN mkdir /srv/art && printf '%s\n' '%!PS' '0 0 1 setrgbcolor 20 20 60 40 rectfill showpage' > /srv/art/logo.ps \
 && gs -q -dBATCH -dNOPAUSE -sDEVICE=eps2write -sOutputFile=/srv/art/logo.eps /srv/art/logo.ps
