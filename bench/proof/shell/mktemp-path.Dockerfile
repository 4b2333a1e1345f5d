# rule: general/temporary-path
# path: /etc/app.conf
FROM base
RUN d=$(mktemp -d) && echo "prefix=$d/install" > /etc/app.conf && rm -r "$d"
