# identical: dates that are written in the file
FROM base
RUN echo "Tue Nov 24 11:41:45 UTC 2026" > /build-date && touch -d '2019-05-05 10:00:00' /build-date
