# rule: general/time
# path: /opt/app/VERSION
FROM base
ENV APP=shop
# guilty
RUN mkdir -p /opt/app \
 && echo "name: $APP" > /opt/app/VERSION \
 && echo "built on $(date '+%A %d %B %Y at %H:%M:%S')" >> /opt/app/VERSION
RUN echo "nothing here" > /opt/app/README
