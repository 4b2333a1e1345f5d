# identical: the date comes from SOURCE_DATE_EPOCH
FROM base
ARG SOURCE_DATE_EPOCH
RUN date -u -d "@$SOURCE_DATE_EPOCH" > /build-date
