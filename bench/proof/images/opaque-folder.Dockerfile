# identical: a folder that is removed and made anew with the same content
FROM base
RUN mkdir -p /srv/conf.d && echo one > /srv/conf.d/one && echo two > /srv/conf.d/two
RUN rm -rf /srv/conf.d && mkdir /srv/conf.d && echo three > /srv/conf.d/three && ln /srv/conf.d/three /srv/conf.d/four
