# rule: java/jar-times
# path: /srv/shop.jmod
FROM base
WORKDIR /src
RUN printf 'module shop { }' > module-info.java && javac -d classes module-info.java
# guilty
RUN sleep 2; touch classes/* && jmod create --class-path classes /srv/shop.jmod
