# rule: general/time, general/random
# also: general/random general/time
# path: /srv/terms.pdf
FROM base
RUN printf '%%!PS\n/Helvetica findfont 24 scalefont setfont 72 700 moveto (Terms) show showpage\n' > /tmp/terms.ps && ps2pdf /tmp/terms.ps /srv/terms.pdf && rm /tmp/terms.ps
