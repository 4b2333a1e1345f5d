# rule: general/order
# path: /srv/sample.txt
FROM base
WORKDIR /srv
# guilty
RUN perl -MList::Util=shuffle -e 'print join("\n", shuffle(qw(home cart login about terms press jobs help))), "\n"' > sample.txt
