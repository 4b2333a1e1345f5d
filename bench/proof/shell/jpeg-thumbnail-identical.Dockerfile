# identical: a JPEG has no field for a time, and a gradient is computed the same way each time
FROM base
RUN mkdir /srv/img && convert -size 64x64 gradient:navy-white -quality 85 /srv/img/thumb.jpg
