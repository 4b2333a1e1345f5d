# identical: mawk walks an array in an order that follows from the keys alone; only its rand() has a seed
FROM base
RUN mkdir /srv/report \
 && awk -F: '{ shells[$NF]++; groups[$4]++; names[$1] = $3 } END { for (s in shells) print "shell", s, shells[s]; for (g in groups) print "group", g, groups[g]; for (n in names) print "name", n, names[n] }' \
      /etc/passwd > /srv/report/accounts.txt
