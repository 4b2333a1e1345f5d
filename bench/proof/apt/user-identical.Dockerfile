# identical: both builds ran on one day
FROM base
RUN useradd --create-home app && rm -f /etc/*-
