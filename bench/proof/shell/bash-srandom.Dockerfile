# rule: general/random, general/number
# path: /etc/cluster.conf
FROM base
RUN bash -c 'printf "name=cluster\nepoch=%s\nquorum=3\n" "$SRANDOM$SRANDOM"' > /etc/cluster.conf
