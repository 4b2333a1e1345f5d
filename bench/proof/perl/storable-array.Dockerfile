# identical: a list has its order, and Storable keeps no times
FROM base
WORKDIR /srv
RUN perl -MStorable=nstore -e 'nstore([map { "article $_" } 1 .. 50], "articles.sto")'
